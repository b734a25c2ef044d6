import copy

import torch
from torch import nn


class Positive(nn.Module):
    def __init__(self):
        super().__init__()
        self.log_scale = nn.Parameter(torch.zeros(1))

    @property
    def scale(self):
        return self.log_scale.exp()

    def forward(self, x):
        return x * self.scale


module = Positive()
optimizer = torch.optim.SGD(module.parameters(), lr=1.0)
for _ in range(2):
    optimizer.zero_grad()
    module(torch.zeros(1)).backward()
    optimizer.step()
print("state_dict():", list(module.state_dict()))
print("copied:", copy.deepcopy(module).scale.item())

module.register_buffer("cached", module.scale)
copy.deepcopy(module)
