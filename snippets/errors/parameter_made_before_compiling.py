import torch
from torch import nn


class Scale(nn.Module):
    def __init__(self):
        super().__init__()
        self.weight = nn.Parameter(torch.ones(2))

    def forward(self, x):
        return x * self.weight


model = torch.compile(Scale(), backend="eager", fullgraph=True)
print("output:", model(torch.ones(2)).tolist())
