import torch
from torch import nn
from torch.nn.modules.lazy import LazyModuleMixin


class Shift(LazyModuleMixin, nn.Module):
    def __init__(self):
        super().__init__()
        self.shift = nn.UninitializedParameter()
        self.register_buffer("mean", nn.UninitializedBuffer())

    def initialize_parameters(self, x):
        if self.has_uninitialized_params():
            self.shift.materialize(x.shape[-1:])
            nn.init.zeros_(self.shift)
            self.mean.materialize(x.shape[-1:])
            nn.init.zeros_(self.mean)

    def forward(self, x):
        return x - self.mean + self.shift


module = Shift()
module(torch.ones(1, 3))
print("mean:", module.mean.tolist())
