import torch
from torch import nn
from torch.func import functional_call

net = nn.BatchNorm1d(1)
params = dict(net.named_parameters())
buffers = dict(net.named_buffers())
y = functional_call(net, (params, buffers), torch.ones(2, 1))
print("result:", tuple(y.shape))
