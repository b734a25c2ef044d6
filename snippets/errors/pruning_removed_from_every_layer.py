from torch import nn
from torch.nn.utils import prune

net = nn.Sequential(nn.Linear(2, 2), nn.Linear(2, 1))
prune.l1_unstructured(net[0], "weight", amount=1)
for layer in net:
    prune.remove(layer, "weight")
