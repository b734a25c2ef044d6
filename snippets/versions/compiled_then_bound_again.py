import torch
from torch import nn

graphs = []


def backend(graph, inputs):
    graphs.append(graph)
    return graph


class Scale(nn.Module):
    def __init__(self):
        super().__init__()
        self.register_buffer("factor", torch.tensor(2.0))

    def forward(self, x):
        return x * self.factor


net = Scale()
compiled = torch.compile(net, backend=backend)
print(compiled(torch.tensor(3.0)))
net.factor.fill_(20.0)
print(compiled(torch.tensor(3.0)))
net.factor = torch.tensor(200.0)
print(compiled(torch.tensor(3.0)), "graphs:", len(graphs))
