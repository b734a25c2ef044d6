import torch
from torch import nn


class Normalize(nn.Module):
    def __init__(self, mean):
        self.register_buffer("mean", mean)
        super().__init__()


Normalize(torch.zeros(3))
