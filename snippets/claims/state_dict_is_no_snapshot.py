import copy

import torch
from torch import nn

module = nn.Linear(1, 1, bias=False)
nn.init.ones_(module.weight)
optimizer = torch.optim.SGD(module.parameters(), lr=0.5)

best = module.state_dict()
shallow = best.copy()
deep = copy.deepcopy(best)

module(torch.ones(1)).backward()
optimizer.step()
print("state_dict():", best["weight"].item())
print("its copy():", shallow["weight"].item())
print("deepcopy:", deep["weight"].item())
