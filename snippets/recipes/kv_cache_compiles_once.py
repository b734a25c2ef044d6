# needs torch >= 2.9
import torch
from torch import nn


class Cache(nn.Module):
    def __init__(self):
        super().__init__()
        space = torch.zeros(16, 4)
        self.register_buffer("keys", space, persistent=False)

    def forward(self, new, position):
        self.keys[position] = new
        return self.keys.sum(0)


def backend(graph, inputs):
    graphs.append(graph)
    return graph.forward


ways = {
    "tensor([i])": lambda i: torch.tensor([i]),
    "i": lambda i: i,
    "tensor(i)": lambda i: torch.tensor(i),
}
for way, position in ways.items():
    torch.compiler.reset()
    graphs = []
    model = torch.compile(Cache(), backend=backend, fullgraph=True)
    for i in range(5):
        model(torch.ones(4), position(i))
    print(f"position {way}: compiled {len(graphs)} times")
