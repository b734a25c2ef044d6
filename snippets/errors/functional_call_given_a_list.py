import torch
from torch import nn
from torch.func import functional_call

net = nn.Linear(1, 1)
updated = [p - 0.1 for p in net.parameters()]
functional_call(net, updated, torch.ones(1, 1))
