# needs torch >= 2.5
import torch
from torch import nn

graphs = []


def backend(graph, inputs):
    graphs.append(graph)
    return graph


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.register_buffer("cache", torch.ones(2))

    def forward(self, x):
        return x + self.cache


net = Net()
compiled = torch.compile(net, backend=backend)
print("at first:", compiled(torch.zeros(2)).tolist())
first = net.cache

net.cache = torch.zeros(2)
print("replaced:", compiled(torch.zeros(2)).tolist())
print("same tensor:", net.cache is first)

net.cache.fill_(5)
print("filled in place:", compiled(torch.zeros(2)).tolist())
print("compiled:", len(graphs))
