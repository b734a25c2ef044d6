import warnings

import torch
from torch import nn


class Scale(nn.Module):
    def __init__(self):
        super().__init__()
        self.weight = nn.Parameter(torch.ones(2))

    def forward(self, x):
        return x * self.weight


program = torch.export.export(Scale(), (torch.ones(2),))
with warnings.catch_warnings(action="ignore"):
    program = program.run_decompositions()
print("parameters:", program.graph_signature.parameters)
print("output:", program.module()(torch.ones(2)).tolist())
