import torch
from torch import nn


class Line(nn.Module):
    def __init__(self):
        super().__init__()
        self.slope = torch.ones(1, requires_grad=True)
        self.shift = nn.Parameter(torch.ones(1))

    def forward(self, x):
        return self.slope * x + self.shift


module = Line()
names = [name for name, _ in module.named_parameters()]
print("parameters():", names)
print("state_dict():", list(module.state_dict()))

optimizer = torch.optim.SGD(module.parameters(), lr=0.5)
module(torch.ones(1)).backward()
optimizer.step()
print("gradient of slope:", module.slope.grad.tolist())
print("slope after a step:", module.slope.tolist())
print("shift after a step:", module.shift.tolist())
