import warnings

import torch
from torch import nn

module = nn.Linear(2, 1, bias=False)
params = module.parameters()
optimizer = torch.optim.SGD(params, lr=0.1)
module(torch.tensor([[3.0, 4.0]])).backward()

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    norm = nn.utils.clip_grad_norm_(params, max_norm=1.0)
for warning in caught:
    print("UserWarning:", warning.message)
print("norm:", norm.item())
print("gradient:", module.weight.grad.tolist())
