import torch
from torch import nn


class Stack(nn.Module):
    def __init__(self):
        super().__init__()
        self.layers = nn.ModuleList([nn.Linear(2, 3)])

    def forward(self, x):
        for layer in self.layers:
            x = layer(x)
        return x


print("output:", tuple(Stack()(torch.ones(1, 2)).shape))
