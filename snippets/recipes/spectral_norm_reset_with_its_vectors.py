import torch
from torch import nn
from torch.nn.utils import parametrize
from torch.nn.utils.parametrizations import spectral_norm


def reset(layer):
    parametrize.remove_parametrizations(
        layer, "weight", leave_parametrized=False
    )
    layer.reset_parameters()
    spectral_norm(layer)


layer = spectral_norm(nn.Linear(8, 8))
for _call in range(20):
    layer(torch.ones(8))
kept = layer.parametrizations.weight
original, values = kept.original, kept.original.detach().clone()
vector = kept[0]._u.clone()

layer.eval()
layer.reset_parameters()
print("reset_parameters()")
print("  original changed:", not torch.equal(original, values))
print("  _u changed:", not torch.equal(kept[0]._u, vector))

reset(layer)
kept = layer.parametrizations.weight
print("reset(layer)")
print("  original changed:", not torch.equal(original, values))
print("  _u changed:", not torch.equal(kept[0]._u, vector))
print("  same parameter:", kept.original is original)
