import warnings

import torch
from torch import nn

encoder = nn.Linear(1, 1, bias=False)
decoder = nn.Linear(1, 1, bias=False)
decoder.weight = encoder.weight
nn.init.ones_(encoder.weight)

params = [*encoder.parameters(), *decoder.parameters()]
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    optimizer = torch.optim.SGD(params, lr=0.5)
print("UserWarning:", caught[0].message)

encoder(torch.ones(1, 1)).backward()
optimizer.step()
print("weight after one step:", encoder.weight.item())
