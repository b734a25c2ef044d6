import torch
from torch import nn

net = nn.Sequential(nn.Linear(1, 1), nn.Linear(1, 1))
optimizer = torch.optim.SGD(net[1].parameters(), lr=0.1)
net(torch.ones(1, 1)).sum().backward()
for owner in (optimizer, net):
    owner.zero_grad()
    named = net.named_parameters()
    left = [n for n, p in named if p.grad is not None]
    print(f"after {type(owner).__name__}.zero_grad():", left)
