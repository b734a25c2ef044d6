import torch
from torch import nn

model = nn.Module()
model.body = nn.Linear(2, 2)
model.head = nn.Linear(2, 2)
named = list(model.named_parameters())
print("parameters:", [n for n, _ in named])

model.body.requires_grad_(False)
model.head.bias.requires_grad_(False)
model.head(model.body(torch.ones(1, 2))).sum().backward()
got = [n for n, p in named if p.grad is not None]
print("got a gradient:", got)

model.requires_grad_(True)
free = [n for n, p in named if p.requires_grad]
print("unfrozen:", free)
