import torch
from torch import nn

m = nn.Module()
m.weight = nn.Parameter(torch.ones(1))
m.register_buffer("index", torch.tensor([0]))
m.register_buffer("phase", torch.tensor([1j]))
m.double()
for name in ("weight", "index", "phase"):
    print(f"{name}:", getattr(m, name).dtype)
