from functools import cached_property

import torch
from torch import nn


class Shift(nn.Module):
    def __init__(self):
        super().__init__()
        self.weight = nn.Parameter(torch.ones(2))

    @cached_property
    def cached(self):
        return torch.arange(2, device=self.weight.device)

    @property
    def computed(self):
        return torch.arange(2, device=self.weight.device)


module = Shift()
print("before:", module.cached.device, module.computed.device)
module.to("meta")
print("after:", module.cached.device, module.computed.device)
print("plain attribute:", "cached" in vars(module))
