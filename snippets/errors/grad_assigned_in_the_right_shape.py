import torch
from torch import nn

module = nn.Linear(2, 1)
flat = torch.tensor([1.0, 2.0, 3.0])

start = 0
for p in module.parameters():
    p.grad = flat[start : start + p.numel()].view_as(p)
    start += p.numel()
print("weight:", module.weight.grad.tolist())
print("bias:", module.bias.grad.tolist())
