import torch
from torch import nn
from torch.func import functional_call

net = nn.BatchNorm1d(1)
params = dict(net.named_parameters())
state = net.state_dict()
functional_call(net, (params, state), torch.ones(2, 1))
