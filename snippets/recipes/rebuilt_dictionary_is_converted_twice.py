# needs torch >= 2.5
import torch
from torch import nn


def from_variance(module, state, prefix, metadata, *_):
    if metadata.get("version", 1) < 2:
        state[prefix + "std"] = state[prefix + "std"].sqrt()


class Scaler(nn.Module):
    _version = 2

    def __init__(self):
        super().__init__()
        self.register_buffer("std", torch.ones(1))
        self.register_load_state_dict_pre_hook(from_variance)


saved = nn.ModuleDict({"scaler": Scaler()})
saved["scaler"].std.fill_(16.0)
state = saved.state_dict()
print("version:", state._metadata["scaler"]["version"])

net = nn.ModuleDict({"scaler": Scaler()})
net.load_state_dict(state)
print("as saved:", net["scaler"].std.item())
net.load_state_dict({name: value for name, value in state.items()})
print("rebuilt without metadata:", net["scaler"].std.item())
