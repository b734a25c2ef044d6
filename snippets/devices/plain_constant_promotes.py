import torch
from torch import nn


class Scaled(nn.Module):
    def __init__(self):
        super().__init__()
        self.number = torch.tensor(2.0)
        self.scale = torch.tensor([2.0])
        self.out = nn.Linear(1, 1)

    def forward(self, x):
        print("times number:", (x * self.number).dtype)
        x = x * self.scale
        print("times scale:", x.dtype)
        return self.out(x)


model = Scaled().half()
model(torch.ones(1, 1, dtype=torch.float16))
