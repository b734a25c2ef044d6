import torch
from torch import nn
from torch.nn.utils import parametrizations


def layer():
    layer = nn.Linear(2, 2, bias=False)
    nn.init.eye_(layer.weight).data.mul_(4)
    return layer


def norm(layer):
    norm = torch.linalg.matrix_norm(layer.weight, 2)
    return round(norm.item(), 3)


old = nn.utils.spectral_norm(layer())
new = parametrizations.spectral_norm(layer())
print("before a call:", norm(old), norm(new))
old(torch.ones(2))
new(torch.ones(2))
print("after a call:", norm(old), norm(new))
