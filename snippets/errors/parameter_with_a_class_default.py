import torch
from torch import nn


class Shift(nn.Module):
    bias: nn.Parameter = None

    def __init__(self, size):
        super().__init__()
        self.bias = nn.Parameter(torch.zeros(size))


Shift(3)
