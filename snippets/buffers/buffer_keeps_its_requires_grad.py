import torch
from torch import nn

module = nn.Module()
scale = torch.ones(2, requires_grad=True)
module.register_buffer("scale", scale)

(module.scale * 3).sum().backward()
module.zero_grad()
module.requires_grad_(False)

print("parameters():", list(module.parameters()))
print("requires_grad:", module.scale.requires_grad)
print("grad after zero_grad():", module.scale.grad.tolist())
