import torch
from torch import nn
from torch.optim.lr_scheduler import LambdaLR, OneCycleLR


def groups_by_depth(model, layers, lr, factor):
    groups, taken = [], set()
    for depth, layer in enumerate(reversed(layers)):
        trained = [p for p in layer.parameters() if p.requires_grad]
        params = [p for p in trained if p not in taken]
        taken.update(params)
        groups.append({"params": params, "lr": lr * factor**depth})
    for name, p in model.named_parameters():
        if p.requires_grad and p not in taken:
            raise ValueError(f"{name} is in no group")
    return groups


linear, head = nn.Linear(2, 2), nn.Linear(2, 1)
model = nn.Sequential(nn.Embedding(3, 2), linear, head)
layers = [*model]
groups = groups_by_depth(model, layers, lr=0.8, factor=0.5)
optimizer = torch.optim.SGD(groups)
scheduler = LambdaLR(optimizer, lambda epoch: 0.5**epoch)
print("lr:", [group["lr"] for group in optimizer.param_groups])
optimizer.step()
scheduler.step()
print("lr:", [group["lr"] for group in optimizer.param_groups])
settings = {"total_steps": 9, "cycle_momentum": False}
OneCycleLR(optimizer, max_lr=0.8, div_factor=2, **settings)
print("OneCycleLR:", [g["lr"] for g in optimizer.param_groups])

model.scale = nn.Parameter(torch.ones(1))
groups_by_depth(model, layers, lr=0.8, factor=0.5)
