# needs torch >= 2.5
import copy

import torch
from torch import nn


def fill(module, state_dict, prefix, *_):
    state_dict.setdefault(prefix + "scale", module.scale)


class Scaled(nn.Module):
    def __init__(self):
        super().__init__()
        self.register_buffer("scale", torch.ones(2))
        self.register_load_state_dict_pre_hook(fill)


module = copy.deepcopy(Scaled())
print(module.load_state_dict({}))
