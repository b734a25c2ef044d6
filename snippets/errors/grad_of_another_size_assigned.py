import torch
from torch import nn

module = nn.Linear(2, 1)
flat = torch.ones(3)

start = 0
for p in module.parameters():
    p.grad = flat[start : start + p.numel()]
    start += p.numel()
