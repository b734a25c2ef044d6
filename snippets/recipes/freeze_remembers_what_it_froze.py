import torch
from torch import nn


def freeze(module):
    frozen = [p for p in module.parameters() if p.requires_grad]
    for p in frozen:
        p.requires_grad_(False)
        p.grad = None
    return frozen


def show(how):
    names = [
        n for n, p in model.named_parameters() if p.requires_grad
    ]
    print(f"{how}:", names)


model = nn.Linear(2, 2)
window = torch.ones(2)
model.window = nn.Parameter(window, requires_grad=False)
show("at first")

model(torch.ones(1, 2)).sum().backward()
frozen = freeze(model)
show("frozen")
print("gradients:", [p.grad for p in frozen])
for p in frozen:
    p.requires_grad_(True)
show("unfrozen one by one")

model.requires_grad_(True)
show("unfrozen as a whole")
