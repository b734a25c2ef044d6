import copy

import torch
from torch import nn
from torch.nn.utils import prune

layer = nn.Linear(4, 2)
prune.l1_unstructured(layer, "weight", amount=0.5)
layer.to(torch.float64)
print("weight_orig:", layer.weight_orig.dtype)
print("weight:", layer.weight.dtype)
layer(torch.ones(4, dtype=torch.float64))
print("weight after a call:", layer.weight.dtype)
layer.to("meta")
print("weight_orig after .to('meta'):", layer.weight_orig.device)
print("weight after .to('meta'):", layer.weight.device)

layer = nn.Linear(4, 2)
prune.l1_unstructured(layer, "weight", amount=0.5)
with torch.no_grad():
    layer(torch.ones(4))
twin = copy.deepcopy(layer)
print("copied after a call under no_grad:", list(twin.state_dict()))
layer(torch.ones(4))
twin = copy.deepcopy(layer)
