import torch
from torch import nn


class Scale(nn.Module):
    weight = nn.Parameter(torch.ones(1))
    bias = None


first, second = Scale(), Scale()
print("parameters():", list(first.parameters()))
print("same tensor:", first.weight is second.weight)
print("after double():", first.double().weight.dtype)
first.bias = nn.Parameter(torch.zeros(1))
