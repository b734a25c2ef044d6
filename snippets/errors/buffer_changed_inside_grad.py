import torch
from torch import nn
from torch.func import functional_call, grad

net = nn.BatchNorm1d(1)
params = dict(net.named_parameters())


def loss(params, x):
    return functional_call(net, params, x).sum()


grad(loss)(params, torch.ones(2, 1))
