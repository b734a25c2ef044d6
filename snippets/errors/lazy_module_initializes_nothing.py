import torch
from torch import nn
from torch.nn.modules.lazy import LazyModuleMixin


class Shift(LazyModuleMixin, nn.Module):
    def __init__(self):
        super().__init__()
        self.shift = nn.UninitializedParameter()

    def forward(self, x):
        return x + self.shift


module = Shift()
module(torch.ones(1, 3))
