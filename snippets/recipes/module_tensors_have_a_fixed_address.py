# needs torch >= 2.5
import torch
from torch import nn

MARK = "_dynamo_static_input_type"


def backend(graph, inputs):
    for node in graph.graph.nodes:
        if node.op == "placeholder":
            fixed = MARK in node.meta["tensor_dict"]
            print(f"{node.name}: fixed address: {fixed}")
    return graph


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.weight = nn.Parameter(torch.ones(2))
        self.register_buffer("cache", torch.zeros(2))
        self.plain = torch.zeros(2)

    def forward(self, x, cache):
        self.cache.add_(x)
        self.plain.add_(x)
        cache.add_(x)
        return self.weight * (self.cache + self.plain + cache)


compiled = torch.compile(Net(), backend=backend, fullgraph=True)
compiled(torch.ones(2), torch.zeros(2))
