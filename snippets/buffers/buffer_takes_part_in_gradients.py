import torch
from torch import nn

module = nn.Module()
module.register_buffer("scale", torch.tensor([3.0]))

x = torch.tensor([2.0], requires_grad=True)
y = x * module.scale
print("y.requires_grad:", y.requires_grad)

y.backward()
print("x.grad:", x.grad.tolist())
print("scale.grad:", module.scale.grad)
