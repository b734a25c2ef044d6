import torch
from torch import nn


def step(a, b, optimizer):
    (a.sum() + b.sum()).backward()
    optimizer.step()


a, b = nn.Parameter(torch.ones(2)), nn.Parameter(torch.ones(3))
before = torch.optim.SGD([a, b], lr=0.5, momentum=0.5)
step(a, b, before)

after = torch.optim.SGD([a, b], lr=0.5, momentum=0.5)
after.load_state_dict(before.state_dict())
step(a, b, after)
print("momentum of b:", after.state[b]["momentum_buffer"].tolist())
