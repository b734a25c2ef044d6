import torch
from torch import nn

head = nn.Linear(2, 3, bias=False)
table = nn.Embedding(3, 2, _weight=head.weight)
net = nn.ModuleDict({"table": table, "head": head})
zeros, ones = torch.zeros(3, 2), torch.ones(3, 2)


def load(when):
    state = {"table.weight": zeros, "head.weight": ones}
    net.load_state_dict(state)
    print(when)
    print("  one parameter:", table.weight is head.weight)
    print("  table loaded as 0.0, is", table.weight[0, 0].item())


load("passed to the constructor")
net.double()
load("after a cast")
table.weight = head.weight
net.float()
load("assigned, after another cast")
print("state_dict():", list(net.state_dict()))
