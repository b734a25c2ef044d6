import warnings

import torch
from torch import nn


class Counter(nn.Module):
    def __init__(self):
        super().__init__()
        self.register_buffer("count", torch.zeros(1))

    def forward(self, x):
        self.count.add_(1)
        return x + self.count


program = torch.export.export(Counter(), (torch.zeros(1),))
with warnings.catch_warnings(action="ignore"):
    program = program.run_decompositions()
print("changes:", program.graph_signature.buffers_to_mutate)
