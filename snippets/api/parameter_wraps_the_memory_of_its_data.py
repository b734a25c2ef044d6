import torch
from torch import nn

x = torch.zeros(2)
p = nn.Parameter(x)
x.fill_(1.0)
print("parameter:", p.tolist())
print("requires_grad of x:", x.requires_grad)
print("requires_grad of p:", p.requires_grad)
print("without data:", nn.Parameter().shape)
