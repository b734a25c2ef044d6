# needs torch >= 2.1
import torch
from torch import nn
from torch.nn.utils import parametrize


class Pruned(nn.Module):
    def __init__(self, weight, amount):
        super().__init__()
        smallest = weight.abs().flatten().argsort()
        keep = torch.ones_like(smallest, dtype=torch.bool)
        keep[smallest[: int(amount * len(keep))]] = False
        self.register_buffer("mask", keep.view_as(weight))

    def forward(self, x):
        return x * self.mask

    def right_inverse(self, weight):
        return weight


layer = nn.Linear(4, 2)
pruned = Pruned(layer.weight.detach(), amount=0.5)
parametrize.register_parametrization(layer, "weight", pruned)
print("saved:", *layer.state_dict(), sep="\n  ")

sgd = torch.optim.SGD(layer.parameters(), lr=0.1)
layer(torch.randn(8, 4)).pow(2).sum().backward()
sgd.step()
print("zeros after a step:", (layer.weight == 0).sum().item())

parametrize.remove_parametrizations(layer, "weight")
print("permanent:", list(layer.state_dict()))
print("zeros:", (layer.weight == 0).sum().item())
