import torch
from torch import nn

module = nn.Module()
module.plain = [nn.Parameter(torch.ones(1))]
module.listed = nn.ParameterList([torch.ones(1)])
names = [name for name, _ in module.named_parameters()]
print("parameters():", names)
print("type of item:", type(module.listed[0]).__name__)
