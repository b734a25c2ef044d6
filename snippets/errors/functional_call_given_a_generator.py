import torch
from torch import nn
from torch.func import functional_call

net = nn.Linear(1, 1)
state = net.named_parameters()
functional_call(net, state, torch.ones(1, 1))
