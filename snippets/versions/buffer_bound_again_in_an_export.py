import torch
from torch import nn


class Counter(nn.Module):
    def __init__(self):
        super().__init__()
        self.register_buffer("calls", torch.zeros(1))

    def forward(self, x):
        self.calls = self.calls + 1
        return x + self.calls


program = torch.export.export(Counter(), (torch.zeros(1),))
net = program.module()
print(net(torch.zeros(1)), net(torch.zeros(1)))
