import torch
from torch import nn

module = nn.Sequential(nn.Linear(1, 1, bias=False), nn.Dropout())
nn.init.ones_(module[0].weight)
optimizer = torch.optim.SGD(module.parameters(), lr=0.5)

module.eval()
y = module(torch.ones(1))
print("requires_grad:", module[0].weight.requires_grad)
print("y.requires_grad:", y.requires_grad)

y.backward()
optimizer.step()
print("weight after a step in eval():", module[0].weight.item())
