import warnings

import torch
from torch import nn

warnings.simplefilter("ignore", DeprecationWarning)


class Shift(nn.Module):
    def __init__(self):
        super().__init__()
        self.register_buffer("offset", torch.ones(2))

    def forward(self, x):
        return x + self.offset


scripted = torch.jit.script(Shift())
print("output:", scripted(torch.zeros(2)).tolist())
