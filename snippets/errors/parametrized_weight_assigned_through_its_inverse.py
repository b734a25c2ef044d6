import torch
from torch import nn
from torch.nn.utils import parametrize


class Positive(nn.Module):
    def forward(self, w):
        return w.exp()

    def right_inverse(self, w):
        return w.log()


layer = nn.Linear(1, 1)
positive = Positive()
parametrize.register_parametrization(layer, "weight", positive)
layer.weight = torch.ones(1, 1)
print("weight:", layer.weight.item())
original = layer.parametrizations.weight.original
print("original:", original.item())
