import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.scales = [nn.Parameter(torch.ones(1))]

    def forward(self, x):
        return x * self.scales[0]


program = torch.export.export(Net(), (torch.ones(1),))
print("parameters:", [*program.graph_signature.parameters])
