# needs torch >= 2.0
import torch
from torch import nn


def update(module, prefix, keep_vars):
    print("prefix:", prefix, "keep_vars:", keep_vars)
    module.mean.fill_(module.total / module.count)


layer = nn.Module()
layer.register_buffer("mean", torch.zeros(1))
layer.total, layer.count = 6.0, 3
layer.register_state_dict_pre_hook(update)

net = nn.Sequential(layer)
print("saved:", net.state_dict()["0.mean"].item())
