# needs torch >= 2.1
import copy

import torch
from torch import nn
from torch.func import functional_call, stack_module_state

models = [
    nn.Sequential(nn.Linear(4, 8), nn.Tanh(), nn.Linear(8, 2))
    for _ in range(5)
]
params, buffers = stack_module_state(models)
skeleton = copy.deepcopy(models[0]).to("meta")


def run(params, buffers, x):
    state = params, buffers
    return functional_call(skeleton, state, (x,), strict=True)


ensemble = torch.vmap(run, in_dims=(0, 0, None))
x = torch.randn(3, 4)
with torch.no_grad():
    y = ensemble(params, buffers, x)
    one_by_one = torch.stack([model(x) for model in models])

print("first weight:", list(params["0.weight"].shape))
print("result:", list(y.shape))
print("as one by one:", torch.allclose(y, one_by_one, atol=1e-6))
each = torch.randn(5, 3, 4)
own = torch.vmap(run)(params, buffers, each)
print("a batch for each model:", list(own.shape))
