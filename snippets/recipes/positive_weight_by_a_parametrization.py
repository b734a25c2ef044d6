# needs torch >= 2.1
import torch
from torch import nn
from torch.nn import functional as F
from torch.nn.utils import parametrize


class Positive(nn.Module):
    def forward(self, x):
        return F.softplus(x)

    def right_inverse(self, weight):
        return weight + torch.log(-torch.expm1(-weight))


layer = nn.Linear(2, 1)
nn.init.uniform_(layer.weight, 0.1, 1)
parametrize.register_parametrization(layer, "weight", Positive())
print("saved:", *layer.state_dict(), sep="\n  ")

sgd = torch.optim.SGD(layer.parameters(), lr=10.0)
layer(torch.ones(2)).sum().backward()
sgd.step()
print("still positive:", (layer.weight > 0).all().item())

layer.weight = torch.full((1, 2), 0.5)
print("set to:", layer.weight.detach().round(decimals=3).tolist())

x = torch.ones(2)
result = layer(x)
parametrize.remove_parametrizations(layer, "weight")
print("after removal:", list(layer.state_dict()))
print("same result:", torch.equal(layer(x), result))
