import copy

import torch
from torch import nn


class Scale(nn.Module):
    def __init__(self):
        super().__init__()
        self.weight = nn.Parameter(torch.ones(1))
        scale = torch.ones(1, requires_grad=True)
        self.register_buffer("scale", scale)

    def forward(self, x):
        return x * self.weight * self.scale


module = Scale()
optimizer = torch.optim.SGD(module.parameters(), lr=0.0)
for step in range(3):
    optimizer.zero_grad()
    module(torch.ones(1)).backward()
    optimizer.step()
    grads = module.weight.grad.item(), module.scale.grad.item()
    print(f"step {step}: weight {grads[0]}, scale {grads[1]}")

module.requires_grad_(False)
print("after freezing:", module(torch.ones(1)).requires_grad)
module.double()
copy.deepcopy(module)
