# needs torch >= 2.5
import torch
from torch import nn


class Centered(nn.Module):
    def __init__(self):
        super().__init__()
        self.register_buffer("mean", None)


def allocate(module, state_dict, prefix, *_):
    value = state_dict.get(prefix + "mean")
    if value is not None:
        module.mean = torch.empty_like(value)


fitted = Centered()
fitted.mean = torch.ones(3)
state = fitted.state_dict()

net = Centered()
net.register_load_state_dict_pre_hook(allocate)
print("with the hook:", net.load_state_dict(state))
print("mean:", net.mean.tolist())

net = Centered()
net.load_state_dict(state)
