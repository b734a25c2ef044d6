import torch
from torch import nn
from torch.func import functional_call, stack_module_state

nets = [
    nn.Sequential(nn.Linear(1, 1), nn.BatchNorm1d(1))
    for _ in range(3)
]
params, buffers = stack_module_state(nets)


def run(params, x):
    return functional_call(nets[0], params, x)


torch.vmap(run, (0, None))(params, torch.ones(2, 1))
