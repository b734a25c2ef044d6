import torch
from torch import nn


@torch.no_grad()
def init(module):
    print("visits:", type(module).__name__)
    if isinstance(module, nn.Linear):
        module.weight.fill_(1.0)


net = nn.Sequential(nn.Linear(1, 1), nn.ReLU())
print("returns the module:", net.apply(init) is net)
print("weight:", net[0].weight.item())
