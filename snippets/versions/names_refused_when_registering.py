import torch
from torch import nn

net = nn.Module()
net.scale = nn.Parameter(torch.ones(1))
for name, value in [
    ("scale", torch.ones(1)),
    ("a.b", torch.ones(1)),
    ("", torch.ones(1)),
    ("mean", 0.5),
]:
    try:
        net.register_buffer(name, value)
    except (KeyError, TypeError) as error:
        print(type(error).__name__, error)
