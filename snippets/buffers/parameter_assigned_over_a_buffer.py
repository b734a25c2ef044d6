# needs torch >= 2.5
import torch
from torch import nn

module = nn.Module()
module.register_buffer("mean", torch.ones(2))
module.register_buffer("mask", torch.ones(2))

module.mean = nn.Parameter(torch.zeros(2))
module.mask = nn.Buffer(torch.zeros(2), persistent=False)
print("parameters():", [n for n, _ in module.named_parameters()])
print("buffers():", [n for n, _ in module.named_buffers()])
print("state_dict():", list(module.state_dict()))

module.mean = nn.Buffer(torch.ones(2))
