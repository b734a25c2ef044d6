import torch
from torch import nn

weight = nn.Parameter(torch.ones(1))
optimizer = torch.optim.SGD([weight], lr=0.5)

weight.sum().backward()
weight.requires_grad_(False)
optimizer.step()
print("frozen, grad still there:", weight.tolist())

optimizer.zero_grad()
optimizer.step()
print("frozen, grad cleared:", weight.tolist())
