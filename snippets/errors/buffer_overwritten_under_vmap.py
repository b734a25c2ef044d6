import torch
from torch import nn


class Last(nn.Module):
    def __init__(self):
        super().__init__()
        self.register_buffer("last", torch.zeros(1))

    def forward(self, x):
        self.last.copy_(x)
        return x


net = Last()
torch.vmap(net)(torch.ones(3, 1))
