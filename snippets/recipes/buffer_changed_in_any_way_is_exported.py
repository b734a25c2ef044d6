# needs torch >= 2.9
import warnings

import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.register_buffer("a", torch.zeros(2))
        self.register_buffer("b", torch.zeros(2))
        self.register_buffer("c", torch.zeros(2))
        self.norm = nn.BatchNorm1d(2)

    def forward(self, x):
        self.a.add_(1)
        self.b += 1
        self.c = self.c + 1
        return self.norm(x)


x = torch.ones(3, 2)
program = torch.export.export(Net(), (x,))
with warnings.catch_warnings(action="ignore"):
    program = program.run_decompositions()
changed = program.graph_signature.buffers_to_mutate.values()
print("changes:", *changed)

net = Net().eval()
program = torch.export.export(net, (x,))
with warnings.catch_warnings(action="ignore"):
    program = program.run_decompositions()
changed = program.graph_signature.buffers_to_mutate.values()
print("after eval():", *changed)
