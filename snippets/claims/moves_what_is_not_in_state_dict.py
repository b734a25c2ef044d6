import torch
from torch import nn

module = nn.Module()
module.weight = nn.Parameter(torch.ones(1))
module.register_buffer("mask", torch.ones(1), persistent=False)
module.plain = torch.ones(1)
module.weight.sum().backward()
print("state_dict():", list(module.state_dict()))

module.double()
print("weight:", module.weight.dtype)
print("its gradient:", module.weight.grad.dtype)
print("mask:", module.mask.dtype)
print("plain:", module.plain.dtype)
