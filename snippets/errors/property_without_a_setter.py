import torch
from torch import nn


class Temperature(nn.Module):
    def __init__(self):
        super().__init__()
        self.root = nn.Parameter(torch.ones(1))

    @property
    def scale(self):
        return self.root**2


Temperature().scale = 4.0
