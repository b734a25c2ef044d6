from torch import nn
from torch.nn.utils import prune

net = nn.Sequential(nn.Linear(2, 2), nn.Linear(2, 1))
prune.l1_unstructured(net[0], "weight", amount=1)
print("before:", list(net[0].state_dict()))
for layer in net:
    if prune.is_pruned(layer):
        prune.remove(layer, "weight")
print("after:", list(net[0].state_dict()))
