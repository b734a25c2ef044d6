import copy

import torch
from torch import nn

module = nn.Module()
module.weight = nn.Parameter(torch.ones(1))

copied = copy.copy(module)
copied.bias = nn.Parameter(torch.zeros(1))
copied.name = "copied"
print("parameters():", [n for n, _ in module.named_parameters()])
print("same weight:", module.weight is copied.weight)
print("plain attribute:", hasattr(module, "name"))

copied.double()
print("dtype of the original:", module.weight.dtype)
