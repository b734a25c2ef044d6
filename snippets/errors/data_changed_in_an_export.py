import torch
from torch import nn


class Clipped(nn.Module):
    def __init__(self):
        super().__init__()
        self.weight = nn.Parameter(torch.full((2,), 3.0))

    def forward(self, x):
        self.weight.data.clamp_(0, 1)
        return x * self.weight


program = torch.export.export(Clipped(), (torch.ones(2),))
print("output:", program.module()(torch.ones(2)).tolist())
