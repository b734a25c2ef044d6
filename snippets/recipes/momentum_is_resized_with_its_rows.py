import copy

import torch
from torch import nn


def resize_moments(state, parameters):
    for index, parameter in enumerate(parameters):
        moments = state["state"].get(index, {})
        for name, old in moments.items():
            if old.dim() and old.shape != parameter.shape:
                moments[name] = new = torch.zeros_like(parameter.data)
                n = min(len(old), len(new))
                new[:n] = old[:n]


def trained(rows, state=None):
    net = nn.Embedding(rows, 1)
    optimizer = torch.optim.Adam(net.parameters())
    if state is not None:
        optimizer.load_state_dict(state)
    net(torch.tensor([0])).sum().backward()
    optimizer.step()
    return net, optimizer


old = trained(2)[1].state_dict()
state = copy.deepcopy(old)
resize_moments(state, nn.Embedding(3, 1).parameters())
net, optimizer = trained(3, state)
moment = optimizer.state[net.weight]["exp_avg"]
print("moments:", [round(m, 2) for m in moment[:, 0].tolist()])
trained(3, old)
