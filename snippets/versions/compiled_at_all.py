import torch
from torch import nn

net = torch.compile(nn.Linear(1, 1, bias=False), backend="eager")
print(net(torch.ones(1)).shape)
