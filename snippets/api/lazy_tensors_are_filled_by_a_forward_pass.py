# needs torch >= 2.4
import torch
from torch import nn
from torch.nn.parameter import is_lazy

net = nn.Sequential(nn.LazyLinear(2), nn.ReLU())
named = dict(net.named_parameters())
print("lazy at first:", [n for n in named if is_lazy(named[n])])
net(torch.ones(1, 3))
print("lazy afterwards:", [n for n in named if is_lazy(named[n])])
print("weight:", net[0].weight.shape)
