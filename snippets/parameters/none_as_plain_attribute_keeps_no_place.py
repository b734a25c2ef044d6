import torch
from torch import nn

module = nn.Module()
module.plain = None
module.register_parameter("reserved", None)

module.plain = torch.zeros(2)
print("parameters():", list(module.parameters()))
module.reserved = torch.zeros(2)
