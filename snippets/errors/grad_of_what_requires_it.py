import torch
from torch import nn

model = nn.Sequential(nn.Linear(2, 2), nn.Linear(2, 1))
model[0].requires_grad_(False)

loss = model(torch.ones(1, 2)).sum()
learned = [p for p in model.parameters() if p.requires_grad]
grads = torch.autograd.grad(loss, learned)
print("shapes:", [tuple(g.shape) for g in grads])
