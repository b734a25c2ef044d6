import warnings

import torch
from torch import nn


class Scale(nn.Module):
    def __init__(self):
        super().__init__()
        self.weight = torch.ones(2, requires_grad=True)

    def forward(self, x):
        return x * self.weight


program = torch.export.export(Scale(), (torch.ones(2),))
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    program = program.run_decompositions()
print(caught[0].message)
print("parameters:", program.graph_signature.parameters)
