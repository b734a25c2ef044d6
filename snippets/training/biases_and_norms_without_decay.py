import torch
from torch import nn

model = nn.Sequential(nn.Linear(2, 2), nn.LayerNorm(2))
decay, rest = {}, {}
for name, parameter in model.named_parameters():
    group = decay if parameter.ndim > 1 else rest
    group[name] = parameter
print("decay:", list(decay))
print("rest:", list(rest))

groups = [
    {"params": decay.values(), "weight_decay": 0.5},
    {"params": rest.values(), "weight_decay": 0.0},
]
optimizer = torch.optim.SGD(groups, lr=0.5)
before = {n: p.clone() for n, p in model.named_parameters()}
for parameter in model.parameters():
    parameter.grad = torch.zeros_like(parameter)
optimizer.step()
for name, parameter in model.named_parameters():
    print(f"{name}: same {torch.equal(parameter, before[name])}")
