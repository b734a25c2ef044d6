import torch
from torch import nn
from torch.func import functional_call

net = nn.Linear(1, 1)
state = dict(net.named_parameters())
y = functional_call(net, state, torch.ones(1, 1))
print("result:", tuple(y.shape))
