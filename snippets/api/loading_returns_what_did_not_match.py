# needs torch >= 2.1
import torch
from torch import nn

net = nn.Linear(1, 1)
weight, one = net.weight, torch.ones(1, 1)
state = {"weight": one, "scale": torch.ones(1)}

result = net.load_state_dict(state, strict=False)
print("missing:", result.missing_keys)
print("unexpected:", result.unexpected_keys)
print("loaded:", weight.item())
print("same parameter:", net.weight is weight)

net.load_state_dict(state, strict=False, assign=True)
print("same parameter, assign=True:", net.weight is weight)
one.fill_(5)
print("the checkpoint changed:", net.weight.item())
