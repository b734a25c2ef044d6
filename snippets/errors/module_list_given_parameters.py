import torch
from torch import nn


class Mix(nn.Module):
    def __init__(self, count):
        super().__init__()
        weights = [nn.Parameter(torch.ones(1)) for _ in range(count)]
        self.weights = nn.ModuleList(weights)


Mix(2)
