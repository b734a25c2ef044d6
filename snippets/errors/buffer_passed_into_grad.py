import torch
from torch import nn
from torch.func import functional_call, grad

net = nn.BatchNorm1d(1)
params = dict(net.named_parameters())
buffers = {n: b.clone() for n, b in net.named_buffers()}


def loss(params, buffers, x):
    return functional_call(net, (params, buffers), x).sum()


grads = grad(loss)(params, buffers, torch.ones(2, 1))
print("gradients:", list(grads))
print("batches counted:", buffers["num_batches_tracked"].item())
print("in the module:", net.num_batches_tracked.item())
