import copy

import torch
from torch import nn
from torch.nn.utils import parametrize
from torch.nn.utils.parametrizations import spectral_norm


def build():
    return spectral_norm(nn.Linear(2, 1)).eval()


layer = build()
fresh = build()
fresh.load_state_dict(layer.state_dict())
parametrize.remove_parametrizations(fresh, "weight")
x = torch.ones(2)
print("same result:", torch.equal(fresh(x), layer(x)))
print("keys:", list(fresh.state_dict()))

twin = copy.deepcopy(layer)
print("same class:", type(twin) is type(layer))
parametrize.remove_parametrizations(twin, "weight")
layer(x)
