# needs torch >= 2.5
import torch
from torch import nn


def take_number(module, state, prefix, *_):
    value = state.pop(prefix + "temperature", None)
    if value is not None:
        module.temperature = value.item()


class Before(nn.Module):
    def __init__(self):
        super().__init__()
        self.temperature = nn.Parameter(torch.tensor(0.5))


class After(nn.Module):
    def __init__(self):
        super().__init__()
        self.temperature = 1.0
        self.register_load_state_dict_pre_hook(take_number)


net = After()
print("with the hook:", net.load_state_dict(Before().state_dict()))
print("temperature:", net.temperature)
again = After()
print("saved again:", again.load_state_dict(net.state_dict()))
print("temperature:", again.temperature)
