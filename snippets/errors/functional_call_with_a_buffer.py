import torch
from torch import nn
from torch.func import functional_call


class Shift(nn.Module):
    def __init__(self):
        super().__init__()
        self.register_buffer("offset", torch.zeros(1))

    def forward(self, x):
        return x + self.offset


net = Shift()
state = {"offset": torch.full((1,), 5.0)}
y = functional_call(net, state, torch.ones(1), strict=True)
print("result:", y.item())
