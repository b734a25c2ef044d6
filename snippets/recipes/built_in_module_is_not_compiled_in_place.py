# needs torch >= 2.13
import torch
from torch import nn

graphs = []


def backend(graph, inputs):
    graphs.append(graph)
    return graph


class Net(nn.Sequential):
    def forward(self, x):
        return super().forward(x)


def count(call):
    graphs.clear()
    call(torch.ones(2))
    return len(graphs)


net = nn.Sequential(nn.Linear(2, 2), nn.ReLU())
net.compile(backend=backend)
print("net.compile():", count(net))
wrapped = torch.compile(net, backend=backend)
print("torch.compile(net):", count(wrapped))
own = Net(*net)
own.compile(backend=backend)
print("own class:", count(own))
net.compile(backend=backend, fullgraph=True)
try:
    net(torch.ones(2))
except RuntimeError as error:
    print(str(error).splitlines()[0])
