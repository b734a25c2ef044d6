import torch
from torch import nn


class Weighted(nn.Module):
    def __init__(self):
        super().__init__()
        self.w = nn.Parameter(torch.ones(1))
        self.register_buffer("calls", torch.zeros(1))

    def forward(self, x):
        self.calls = self.calls + 1
        return self.calls * self.w * x


module = Weighted()
x = torch.ones(1)
loss = module(x) + module(x)
loss.backward()
print("calls:", module.calls.item())
print("gradient:", module.w.grad.item())
