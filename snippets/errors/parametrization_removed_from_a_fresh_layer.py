import torch
from torch import nn
from torch.nn.utils import parametrize
from torch.nn.utils.parametrizations import spectral_norm

layer = spectral_norm(nn.Linear(2, 1))
plain = spectral_norm(nn.Linear(2, 1))
plain.load_state_dict(layer.state_dict())
parametrize.remove_parametrizations(plain, "weight")
print("keys:", list(plain.state_dict()))
print("same weight:", torch.allclose(plain.weight, layer.weight))
