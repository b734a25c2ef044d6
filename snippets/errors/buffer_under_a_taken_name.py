import torch
from torch import nn


class Normalize(nn.Module):
    def __init__(self, mean):
        super().__init__()
        self.mean = mean


class MovableNormalize(Normalize):
    def __init__(self, mean):
        super().__init__(mean)
        self.register_buffer("mean", mean)


MovableNormalize(torch.zeros(3))
