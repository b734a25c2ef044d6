import torch
from torch import nn


class Scales(nn.Module):
    def __init__(self):
        super().__init__()
        self.scales = nn.ParameterList([torch.ones(2)])

    def forward(self, x):
        return x * self.scales[0]


x = torch.ones(2)
program = torch.export.export(Scales(), (x,), strict=True)
print("parameters:", program.graph_signature.parameters)
