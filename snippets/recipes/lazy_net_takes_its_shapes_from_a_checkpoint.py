import torch
from torch import nn


def build():
    return nn.Sequential(nn.LazyConv1d(2, 1), nn.LazyBatchNorm1d())


trained = build()
trained(torch.ones(4, 3, 1))
net = build()
print(net.load_state_dict(trained.state_dict()))
print("weight:", tuple(net[0].weight.shape))
print("class:", type(net[0]).__name__)
net.eval()(torch.zeros(1, 3, 1))
print("class after a call:", type(net[0]).__name__)
same = torch.equal(net[1].running_mean, trained[1].running_mean)
print("same running_mean:", same)
print("in_channels:", net[0].in_channels)
print("num_features:", net[1].num_features)

weight_only = {"weight": torch.ones(2, 3)}
layer = nn.LazyLinear(2)
print(layer.load_state_dict(weight_only, strict=False))
layer(torch.zeros(1, 3))
