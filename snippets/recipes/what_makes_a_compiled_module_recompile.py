# needs torch >= 2.13
import torch
from torch import nn

graphs = []


def backend(graph, inputs):
    graphs.append(graph)
    return graph


net = nn.Sequential(nn.Linear(2, 2), nn.Dropout(0.5))
compiled = torch.compile(net, backend=backend)


def call(what, dtype=torch.float32):
    before = len(graphs)
    compiled(torch.ones(3, 2, dtype=dtype))
    print(f"{what}: {len(graphs) - before}")


call("first call")
net.eval()
call("eval()")
net.train()
call("train() again")
net[0].requires_grad_(False)
call("frozen")
net[1].p = 0.2
call("p = 0.2")
net[1].p = 0.3
call("p = 0.3")
net.double()
call("double()", torch.float64)
