import torch
from torch import nn
from torch.nn.utils import prune

checkpoint = nn.Linear(4, 2).state_dict()
layer = nn.Linear(4, 2)
prune.l1_unstructured(layer, "weight", amount=0.5)

renamed = dict(checkpoint)
renamed["weight_orig"] = renamed.pop("weight")
print(layer.load_state_dict(renamed, strict=False))
layer(torch.ones(4))
masked = checkpoint["weight"] * layer.weight_mask
print("loaded:", torch.equal(layer.weight, masked))

layer.load_state_dict(checkpoint)
