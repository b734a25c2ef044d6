import copy

import torch
from plain_tensors import plain_tensors
from torch import nn


class Meter(nn.Module):
    def __init__(self):
        super().__init__()
        self.total = torch.zeros(1)
        self.limit = torch.ones(1)

    def _apply(self, fn, recurse=True):
        super()._apply(fn, recurse)
        self.total = fn(self.total)
        return self


def left_behind(model):
    moved = copy.deepcopy(model)
    known = set(moved.parameters())
    plain = plain_tensors(moved.to("meta"))
    return [n for n, t in plain if not t.is_meta and t not in known]


model = nn.Sequential(nn.Linear(1, 1), Meter())
print("plain tensors:", [n for n, _ in plain_tensors(model)])
print("left behind:", left_behind(model))
print("the model itself:", model[0].weight.device)
