# needs torch >= 2.1
import copy

import torch
from torch import nn
from torch.nn.modules.batchnorm import _BatchNorm


class FineTuned(nn.Module):
    def __init__(self, body, head):
        super().__init__()
        self.body = body
        self.head = head
        self.train()

    def train(self, mode=True):
        super().train(mode)
        for module in self.body.modules():
            if isinstance(module, _BatchNorm):
                module.eval().requires_grad_(False)
        return self

    def forward(self, x):
        return self.head(self.body(x))


body = nn.Sequential(nn.Linear(2, 2), nn.BatchNorm1d(2))
model = FineTuned(body, nn.Linear(2, 1))
before = copy.deepcopy(model.state_dict())
optimizer = torch.optim.SGD(model.parameters(), lr=0.5)
model.train()
model(torch.randn(4, 2)).sum().backward()
optimizer.step()
for name, value in model.state_dict().items():
    same = torch.equal(value, before[name])
    print(f"{name}: {'kept' if same else 'changed'}")
