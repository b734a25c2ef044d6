import torch
from torch import nn

first, second = nn.Linear(1, 1), nn.Linear(1, 1)
second.requires_grad_(False)
x = torch.ones(1)

second(first(x)).backward()
print("second, frozen:", second.weight.grad)
print("first has a gradient:", first.weight.grad is not None)

with torch.no_grad():
    y = second(first(x))
print("requires_grad under no_grad:", y.requires_grad)
