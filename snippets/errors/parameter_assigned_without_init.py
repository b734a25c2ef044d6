import torch
from torch import nn


class Scale(nn.Module):
    def __init__(self, size):
        self.weight = nn.Parameter(torch.ones(size))


Scale(3)
