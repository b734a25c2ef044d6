import torch
from torch import nn
from torch.func import functional_call

net = nn.Linear(1, 1)
updated = {n: torch.ones_like(p) for n, p in net.named_parameters()}
y = functional_call(net, updated, torch.ones(1, 1))
print("keys:", list(updated))
print("output:", y.tolist())
