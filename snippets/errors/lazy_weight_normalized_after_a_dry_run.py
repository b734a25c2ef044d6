import torch
from torch import nn
from torch.nn.utils import spectral_norm

layer = nn.LazyLinear(2)
layer(torch.zeros(1, 3))
layer = spectral_norm(layer)
print("parameters:", [n for n, _ in layer.named_parameters()])
