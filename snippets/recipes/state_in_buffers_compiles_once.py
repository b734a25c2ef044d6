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
        self.weight = nn.Parameter(torch.ones(2))
        self.register_buffer("steps", torch.tensor(0))
        self.register_buffer("scale", torch.tensor(1.0))

    def forward(self, x):
        self.steps += 1
        return x * self.weight * self.scale


net = Net()
compiled = torch.compile(net, backend=backend, fullgraph=True)
sgd = torch.optim.SGD(net.parameters(), lr=0.25)
for _step in range(12):
    compiled(torch.ones(2)).sum().backward()
    sgd.step()
    net.scale.mul_(0.5)
net.load_state_dict(Net().state_dict())
print("after loading:", compiled(torch.ones(2)).tolist())
print("compiled:", len(graphs))
nodes = graphs[0].graph.nodes
print("inputs:", *[n.name for n in nodes if n.op == "placeholder"])
