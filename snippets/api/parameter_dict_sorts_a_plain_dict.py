import torch
from torch import nn

weights = {"up": torch.ones(1), "down": torch.ones(1)}
from_dict = nn.ParameterDict(weights)
print("from a dict:", [n for n, _ in from_dict.named_parameters()])
pairs = nn.ParameterDict(weights.items())
print("from pairs:", [n for n, _ in pairs.named_parameters()])
print("same ones in copy():", pairs.copy()["up"] is pairs["up"])
