import torch
from torch import nn

scale = nn.Parameter(torch.ones(1))
double = scale * 2
square = double**2
with torch.no_grad():
    double.zero_()
square.sum().backward()
