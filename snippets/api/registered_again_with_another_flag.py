import torch
from torch import nn

m = nn.Module()
m.register_buffer("mask", torch.ones(2), persistent=False)
print("in state_dict:", list(m.state_dict()))
m.register_buffer("mask", torch.zeros(2))
print("registered again:", list(m.state_dict()))
