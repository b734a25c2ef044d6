import warnings

import torch
from torch import nn

warnings.simplefilter("ignore", DeprecationWarning)


class Cache(nn.Module):
    def __init__(self):
        super().__init__()
        self.register_buffer("last", torch.zeros(2))

    def forward(self, x):
        self.last = x
        return x


scripted = torch.jit.script(Cache())
scripted(torch.ones(2))
print("last:", scripted.last.tolist())
