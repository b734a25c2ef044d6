# needs torch >= 2.9
import warnings

import torch
from torch import nn


class Counter(nn.Module):
    def __init__(self):
        super().__init__()
        self.register_buffer("count", torch.zeros(1))

    def forward(self, x):
        self.count = self.count + 1
        return x + self.count


x = torch.zeros(1)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    exported = torch.export.export(Counter(), (x,)).module()
print("warnings:", caught)
print("calls:", [exported(x).item() for _ in range(3)])
