import torch
from torch import nn

module = nn.Linear(2, 1)
optimizer = torch.optim.SGD([module.weight], lr=0.1)
print("tensors:", len(optimizer.param_groups[0]["params"]))
