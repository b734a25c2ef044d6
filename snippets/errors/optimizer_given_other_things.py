import torch
from torch import nn

net = nn.Sequential(nn.Linear(2, 1, bias=False))
things = {
    "an nn.Sequential": net,
    "a state_dict": net.state_dict(),
    "a missing bias": [net[0].weight, net[0].bias],
    "a list of lists": [list(net.parameters())],
}
for name, thing in things.items():
    try:
        torch.optim.SGD(thing, lr=0.1)
    except TypeError as error:
        print(f"{name}: {str(error).split()[-1]}")
