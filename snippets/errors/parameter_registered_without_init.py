import torch
from torch import nn


class Scale(nn.Module):
    def __init__(self, size):
        weight = nn.Parameter(torch.ones(size))
        self.register_parameter("weight", weight)


Scale(3)
