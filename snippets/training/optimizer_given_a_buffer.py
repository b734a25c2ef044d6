import torch
from torch import nn

module = nn.Module()
module.weight = nn.Parameter(torch.ones(1))
scale = torch.ones(1, requires_grad=True)
module.register_buffer("scale", scale)

(module.weight + module.scale).backward()
torch.optim.SGD(module.parameters(), lr=0.5).step()
print("given parameters():", module.scale.tolist())

torch.optim.SGD([module.scale], lr=0.5).step()
print("given the buffer:", module.scale.tolist())
