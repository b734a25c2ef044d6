# needs torch >= 2.5
import copy

import torch
from torch import nn

graphs = []


def backend(graph, inputs):
    graphs.append(graph)
    return graph


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.linear = nn.Linear(2, 1)

    def forward(self, x):
        return self.linear(x)


net = Net()
net.compile(backend=backend)
net(torch.ones(2))
print("keys:", list(net.state_dict()))
net.load_state_dict(Net().state_dict())
net(torch.ones(2))
print("compiled:", len(graphs))
copy.deepcopy(net)(torch.ones(2))
print("after a call of a copy:", len(graphs))
wrapped = torch.compile(Net(), backend=backend)
wrapped.register_buffer("mean", torch.zeros(1))
wrapped.scale = nn.Parameter(torch.ones(1))
print("wrapped:", *wrapped.state_dict(), sep="\n  ")
