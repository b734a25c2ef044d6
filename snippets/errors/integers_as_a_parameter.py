import torch
from torch import nn


class Lookup(nn.Module):
    def __init__(self, size):
        super().__init__()
        self.index = nn.Parameter(torch.arange(size))


Lookup(3)
