import warnings

import torch
from torch import nn

warnings.simplefilter("ignore", DeprecationWarning)


class Scale(nn.Module):
    def __init__(self):
        super().__init__()
        self.weight = nn.Parameter(torch.ones(2))

    def forward(self, x):
        return x * self.weight


traced = torch.jit.trace(Scale(), torch.ones(2))
print("state_dict:", list(traced.state_dict()))
