import torch
from torch import nn


class Mix(nn.Module):
    def __init__(self, size):
        super().__init__()
        self.weight = nn.Parameter(torch.ones(size))

    def normalize(self):
        self.weight = self.weight / self.weight.sum()


Mix(4).normalize()
