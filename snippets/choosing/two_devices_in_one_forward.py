import torch
from torch import nn


class Shift(nn.Module):
    def __init__(self):
        super().__init__()
        self.register_buffer("mean", torch.zeros(2))
        self.offset = torch.ones(2)

    def forward(self, x):
        return x - self.mean + self.offset


module = Shift().to("meta")
module(torch.zeros(2, device="meta"))
