import torch
from torch import nn


class Scale(nn.Module):
    def __init__(self):
        super().__init__()
        self.scale = nn.Parameter(torch.empty(2))
        self.reset_parameters()

    def reset_parameters(self):
        nn.init.ones_(self.scale)


def init(module):
    if isinstance(module, Scale):
        nn.init.constant_(module.scale, 0.5)


net = nn.Sequential(nn.Linear(1, 2), Scale())
print("from the constructor:", net[1].scale.tolist())
scale = net.apply(init)[1].scale
print("after apply:", scale.tolist())
print("leaf:", scale.is_leaf, "trained:", scale.requires_grad)
