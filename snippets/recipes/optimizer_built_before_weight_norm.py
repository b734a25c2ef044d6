# needs torch >= 2.1
import torch
from torch import nn
from torch.nn.utils import parametrize
from torch.nn.utils.parametrizations import spectral_norm, weight_norm

for normalize in [spectral_norm, weight_norm]:
    layer = nn.Linear(2, 1, bias=False)
    sgd = torch.optim.SGD(layer.parameters(), lr=1.0)
    normalize(layer).eval()
    before = layer.weight.detach().clone()
    layer(torch.tensor([1.0, 2.0])).sum().backward()
    sgd.step()
    changed = not torch.equal(before, layer.weight)
    print(f"{normalize.__name__}: trained: {changed}")

    parameters = list(layer.parameters())
    parametrize.remove_parametrizations(layer, "weight")
    same = any(p is layer.weight for p in parameters)
    print("  same parameter after removal:", same)
