import torch
from torch import nn

module = nn.Linear(1, 1)
print("module.double() is module:", module.double() is module)
print("dtype:", module.weight.dtype)

tensor = torch.ones(1)
print("tensor.double() is tensor:", tensor.double() is tensor)
print("dtype:", tensor.dtype)
