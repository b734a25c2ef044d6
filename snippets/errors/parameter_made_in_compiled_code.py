import torch
from torch import nn


class Scale(nn.Module):
    def __init__(self):
        super().__init__()
        self.weight = None

    def forward(self, x):
        if self.weight is None:
            self.weight = nn.Parameter(torch.ones(2))
        return x * self.weight


model = torch.compile(Scale(), backend="eager", fullgraph=True)
try:
    model(torch.ones(2))
except RuntimeError as error:
    print(str(error).partition("\n")[0])
