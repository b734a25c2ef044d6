import torch
from torch import nn


def groups(net):
    named = list(net.named_parameters())
    decayed = [name for name, p in named if p.ndim > 1]
    rest = [name for name, p in named if p.ndim <= 1]
    return f"decay {decayed}, no decay {rest}"


net = nn.LazyLinear(2)
print("size and bytes:", net.weight.size(), net.weight.nbytes)
print("before:", groups(net))
net(torch.zeros(1, 3))
print("after:", groups(net))
