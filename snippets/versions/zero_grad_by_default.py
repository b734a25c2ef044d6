import torch
from torch import nn

net = nn.Linear(1, 1)
net(torch.ones(1)).sum().backward()
net.zero_grad()
print(net.weight.grad)
