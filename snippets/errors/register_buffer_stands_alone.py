import torch
from torch import nn


class Center(nn.Module):
    def __init__(self, mean):
        super().__init__()
        self.register_buffer("mean", mean)

    def forward(self, x):
        return x - self.mean


print("centred:", Center(torch.ones(2))(torch.ones(2)))
