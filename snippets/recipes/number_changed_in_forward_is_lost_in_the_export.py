# needs torch >= 2.9
import torch
from torch import nn


class Counter(nn.Module):
    def __init__(self):
        super().__init__()
        self.register_buffer("count", torch.tensor(0))
        self.calls = 0

    def forward(self, x):
        self.count += 1
        self.calls += 1
        return torch.stack([x + self.count, x + self.calls])


def three_calls(module):
    return [module(torch.tensor(0)).tolist() for _ in range(3)]


print("eager:", three_calls(Counter()))
program = torch.export.export(Counter(), (torch.tensor(0),))
print("exported:", three_calls(program.module()))
