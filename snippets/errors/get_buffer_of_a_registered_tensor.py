import torch
from torch import nn


class Masked(nn.Module):
    def __init__(self, size):
        super().__init__()
        self.register_buffer("mask", torch.ones(size))


print("mask:", Masked(3).get_buffer("mask"))
