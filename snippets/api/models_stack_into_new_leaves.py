# needs torch >= 2.0
import torch
from torch import nn
from torch.func import functional_call, stack_module_state

models = [nn.BatchNorm1d(1).eval() for _ in range(3)]
params, buffers = stack_module_state(models)
shape = list(params["weight"].shape)
print("weight:", shape, "leaf:", params["weight"].is_leaf)
print("buffers:", list(buffers))


def run(params, buffers, x):
    return functional_call(models[0], (params, buffers), x)


x = torch.zeros(4, 1)
y = torch.vmap(run, in_dims=(0, 0, None))(params, buffers, x)
print("results:", list(y.shape))
nn.init.zeros_(params["weight"])
print("weight of the first model:", models[0].weight.item())
