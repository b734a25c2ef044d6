# needs torch >= 2.1
import copy

import torch
from torch import nn
from torch.func import functional_call, stack_module_state
from torch.nn.functional import mse_loss

models = [nn.Linear(2, 1) for _ in range(3)]
alone = copy.deepcopy(models)
x, y = torch.randn(8, 2), torch.randn(8, 1)
params, buffers = stack_module_state(models)
skeleton = copy.deepcopy(models[0]).to("meta")


def loss(*state):
    return mse_loss(functional_call(skeleton, state, (x,)), y)


optimizer = torch.optim.Adam(params.values(), lr=0.1)
for _ in range(20):
    optimizer.zero_grad()
    torch.vmap(loss)(params, buffers).sum().backward()
    optimizer.step()
state = params | buffers
for i, model in enumerate(models):
    model.load_state_dict({name: t[i] for name, t in state.items()})

for model, other in zip(models, alone, strict=True):
    optimizer = torch.optim.Adam(other.parameters(), lr=0.1)
    for _ in range(20):
        optimizer.zero_grad()
        mse_loss(other(x), y).backward()
        optimizer.step()
    same = torch.allclose(model.weight, other.weight, atol=1e-4)
    print("as if trained alone:", same)
