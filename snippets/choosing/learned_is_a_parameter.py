import torch
from torch import nn


class Line(nn.Module):
    def __init__(self):
        super().__init__()
        self.slope = nn.Parameter(torch.zeros(1))

    def forward(self, x):
        return self.slope * x


module = Line()
optimizer = torch.optim.SGD(module.parameters(), lr=0.25)
x, y = torch.ones(1), torch.full((1,), 3.0)
for step in range(3):
    optimizer.zero_grad()
    loss = (module(x) - y).square().sum()
    loss.backward()
    optimizer.step()
    print(f"step {step}: slope {module.slope.item()}")
