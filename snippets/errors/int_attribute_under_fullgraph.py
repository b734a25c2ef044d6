import torch
from torch import nn


class Decay(nn.Module):
    def __init__(self):
        super().__init__()
        self.step = 0

    def forward(self, x):
        self.step += 1
        return x / self.step


model = torch.compile(Decay(), backend="eager", fullgraph=True)
for _call in range(10):
    model(torch.ones(2))
