import torch
from torch import nn


class Normalize(nn.Module):
    def __init__(self, mean):
        super().__init__()
        self.mean = mean


class MovableNormalize(Normalize):
    def __init__(self, mean):
        super().__init__(mean)
        del self.mean
        self.register_buffer("mean", mean)


module = MovableNormalize(torch.zeros(3))
print("in state_dict:", list(module.state_dict()))
