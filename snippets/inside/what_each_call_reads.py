import copy
from operator import attrgetter

import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.weight = nn.Parameter(torch.ones(2))
        self.register_buffer("mean", torch.zeros(2))
        self.register_buffer("mask", torch.ones(2), persistent=False)
        self.inner = nn.Linear(2, 2, bias=False)
        self.table = torch.ones(2)


NAMES = ["weight", "mean", "mask", "inner.weight", "table"]


def get(m, name):
    return attrgetter(name)(m)


m = Net()
print("parameters():", [name for name, _ in m.named_parameters()])
print("state_dict():", list(m.state_dict()))
c = copy.deepcopy(m)
print("deepcopy:", [n for n in NAMES if get(m, n) is not get(c, n)])
m.to("meta")
print(".to():", [n for n in NAMES if get(m, n).is_meta])
