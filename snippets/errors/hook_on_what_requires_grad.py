import torch
from torch import nn

model = nn.Sequential(nn.Linear(2, 2), nn.Linear(2, 1))
model[0].requires_grad_(False)

for p in model.parameters():
    if p.requires_grad:
        p.register_hook(lambda grad: grad.clamp(-1, 1))
(5 * model(torch.ones(1, 2))).sum().backward()
print("bias:", model[1].bias.grad.tolist())
