import torch
from torch import nn
from torch.nn.utils import prune

layer = nn.Linear(4, 2)
given = layer.weight
prune.l1_unstructured(layer, "weight", amount=0.5)
print("parameters:", [n for n, _ in layer.named_parameters()])
print("buffers:", [n for n, _ in layer.named_buffers()])
print("weight is plain:", "weight" in vars(layer))
print("same parameter:", layer.weight_orig is given)

with torch.no_grad():
    layer.weight_orig.fill_(1.0)
ones = (layer.weight == 1).sum().item()
print("ones before a call:", ones)
layer(torch.ones(4))
print("ones after a call:", (layer.weight == 1).sum().item())

prune.remove(layer, "weight")
print("saved:", list(layer.state_dict()))
print("same parameter:", layer.weight is given)
