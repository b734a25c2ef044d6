# needs torch >= 2.1
import torch
from torch import nn
from torch.nn.utils.parametrizations import weight_norm


def train(layer):
    sgd = torch.optim.SGD(layer.parameters(), lr=1.0)
    layer(torch.tensor([1.0, 2.0])).sum().backward()
    sgd.step()


given = torch.ones(1, 2)
layer = weight_norm(nn.Linear(2, 1))
layer.weight = given
train(layer)
print("still ones:", given.eq(1).all().item())

given = torch.ones(1, 2)
layer.weight = given.clone()
train(layer)
print("still ones, cloned:", given.eq(1).all().item())

layer.to("meta")
layer.weight = given
