# needs torch >= 2.1
import copy

import torch
from torch import nn


class Net(nn.Module):
    def __init__(self, width):
        super().__init__()
        self.width = width
        self.layer = nn.Linear(width, width)
        zeros = torch.zeros(width)
        self.register_buffer("table", zeros, persistent=False)
        self.seen = 0


def rebuild(model):
    new = Net(model.width).to(model.layer.weight)
    new.load_state_dict(model.state_dict())
    return new.train(model.training)


model = Net(2).double().eval()
model.layer.weight.grad = torch.ones(2, 2).double()
model.layer.requires_grad_(False)
model.table.fill_(7)
model.seen = 7
for how in [copy.deepcopy, rebuild]:
    new = how(model)
    weight = new.layer.weight
    print(f"{how.__name__}:")
    print("  weight:", torch.equal(weight, model.layer.weight))
    print("  frozen:", not weight.requires_grad)
    print("  table:", new.table.tolist(), "seen:", new.seen)
    print("  grad:", weight.grad)
