import torch
from torch import nn

module = nn.Linear(1, 1)
optimizer = torch.optim.Adam(module.parameters())
module(torch.ones(1, 1)).backward()
optimizer.step()

module.double()
module(torch.ones(1, 1).double()).backward()
optimizer.step()
