import torch
from torch import nn


class Scaled(nn.Module):
    def __init__(self):
        super().__init__()
        self.linear = nn.Linear(2, 1)
        self.register_buffer("scale", torch.ones(2))

    def forward(self, x):
        return self.linear(x * self.scale)


module = Scaled().half()
x = torch.ones(1, 2, dtype=torch.float16)
print("result:", module(x).dtype)
