# needs torch >= 2.1
import torch
from torch import nn
from torch.nn.utils.parametrizations import spectral_norm, weight_norm

checkpoint = nn.Linear(2, 2).state_dict()

layer = nn.Linear(2, 2)
print("loaded first:", layer.load_state_dict(checkpoint))
spectral_norm(layer)

layer = weight_norm(nn.Linear(2, 2))
rest = dict(checkpoint)
layer.weight = rest.pop("weight").clone()
result = layer.load_state_dict(rest, strict=False)
print("unexpected:", result.unexpected_keys)
same = torch.allclose(layer.weight, checkpoint["weight"])
print("loaded by assignment:", same)

layer.load_state_dict(checkpoint)
