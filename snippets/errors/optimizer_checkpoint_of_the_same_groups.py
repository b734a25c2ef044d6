import torch
from torch import nn


def optimizer_of(layer, lr):
    decay = {"params": [layer.weight], "weight_decay": 0.1}
    plain = {"params": [layer.bias]}
    return torch.optim.SGD([decay, plain], lr=lr)


layer = nn.Linear(2, 1)
checkpoint = optimizer_of(layer, lr=0.5).state_dict()

optimizer = optimizer_of(layer, lr=0.1)
optimizer.load_state_dict(checkpoint)
for group in optimizer.param_groups:
    print("lr:", group["lr"], "weight_decay:", group["weight_decay"])
