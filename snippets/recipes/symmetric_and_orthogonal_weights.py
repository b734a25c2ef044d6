import torch
from torch import nn
from torch.nn.utils import parametrizations, parametrize


class Symmetric(nn.Module):
    def forward(self, x):
        return x.triu() + x.triu(1).mT

    def right_inverse(self, weight):
        return weight.triu()


layer = nn.Linear(2, 2, bias=False)
parametrize.register_parametrization(layer, "weight", Symmetric())
print("symmetric:", torch.equal(layer.weight, layer.weight.mT))
layer.weight = torch.tensor([[1.0, 2.0], [2.0, 3.0]])
print("original:", layer.parametrizations.weight.original.tolist())

turn = parametrizations.orthogonal(nn.Linear(2, 2, bias=False))
product = turn.weight @ turn.weight.mT
same = torch.allclose(product, torch.eye(2), atol=1e-6)
print("orthogonal:", same)
print("saved:", *turn.state_dict(), sep="\n  ")
