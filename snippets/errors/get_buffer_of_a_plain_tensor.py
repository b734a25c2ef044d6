import torch
from torch import nn


class Masked(nn.Module):
    def __init__(self, size):
        super().__init__()
        self.mask = torch.ones(size)


Masked(3).get_buffer("mask")
