# needs torch >= 2.5
import torch
from torch import nn


def upgrade(layer, state, prefix, metadata, *_):
    if metadata.get("version", 1) < 2:
        state.pop(prefix + "ids", None)
        state.setdefault(prefix + "count", torch.tensor(0))


class Layer(nn.Module):
    _version = 2

    def __init__(self):
        super().__init__()
        self.scale = nn.Parameter(torch.ones(3))
        ids = torch.arange(3)
        self.register_buffer("ids", ids, persistent=False)
        self.register_buffer("count", torch.tensor(0))
        self.register_load_state_dict_pre_hook(upgrade)


old = {"0.ids": torch.arange(3), "0.scale": torch.full((3,), 5.0)}
net = nn.Sequential(Layer())
print("older file:", net.load_state_dict(old))
print("scale:", net[0].scale.tolist())
state = net.state_dict()
print("file of today:", list(state), net.load_state_dict(state))
del state["0.count"]
net.load_state_dict(state)
