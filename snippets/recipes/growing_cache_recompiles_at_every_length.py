# needs torch >= 2.5
import torch
from torch import nn


def backend(graph, inputs):
    print("  compiled")
    return graph


class Growing(nn.Module):
    def __init__(self):
        super().__init__()
        self.register_buffer("cache", torch.zeros(0))

    def forward(self, x):
        self.cache = torch.cat([self.cache, x])
        return self.cache.sum()


class Filled(nn.Module):
    def __init__(self):
        super().__init__()
        self.register_buffer("cache", torch.zeros(6))
        self.register_buffer("used", torch.tensor([0]))

    def forward(self, x):
        self.cache.index_copy_(0, self.used, x)
        self.used += 1
        return self.cache.sum()


for module in [Growing(), Filled()]:
    print(type(module).__name__)
    module.compile(backend=backend)
    print(" ", [module(torch.ones(1)).item() for _ in range(6)])
