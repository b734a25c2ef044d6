import warnings

import torch
from torch import nn


class Counter(nn.Module):
    def __init__(self):
        super().__init__()
        self.calls = torch.zeros(1)

    def forward(self, x):
        self.calls = self.calls + 1
        return x + self.calls


with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    program = torch.export.export(Counter(), (torch.zeros(1),))
print([str(warning.message).split(".")[0] for warning in caught])
