# needs torch >= 2.5
import torch
from torch import nn

module = nn.Module()
module.weight = None
module.weight = nn.Parameter(torch.ones(1))
print("parameters():", [n for n, _ in module.named_parameters()])

module.cache = None
module.cache = torch.ones(1)
print("buffers():", list(module.buffers()))

module.mask = None
module.mask = nn.Buffer(torch.ones(1))
