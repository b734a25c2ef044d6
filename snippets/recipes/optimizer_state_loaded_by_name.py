# needs torch >= 2.9
import torch
from torch import nn


def pairs(group):
    return zip(group["param_names"], group["params"], strict=True)


def fit_by_name(saved, optimizer):
    groups = saved["param_groups"]
    old = {name: i for group in groups for name, i in pairs(group)}
    now = optimizer.state_dict()
    for group in now["param_groups"]:
        for name, i in pairs(group):
            if old.get(name) in saved["state"]:
                now["state"][i] = saved["state"][old[name]]
    return now


model = nn.Linear(2, 2)
optimizer = torch.optim.Adam(model.named_parameters(), lr=0.1)
model(torch.ones(2)).sum().backward()
optimizer.step()
saved = optimizer.state_dict()

model.scale = nn.Parameter(torch.ones(1))
weight, *rest = model.named_parameters()
decay = {"params": [weight], "weight_decay": 0.5}
optimizer = torch.optim.Adam([decay, {"params": rest}], lr=0.2)
optimizer.load_state_dict(fit_by_name(saved, optimizer))
print("lr:", [group["lr"] for group in optimizer.param_groups])
for name, parameter in model.named_parameters():
    print(f"{name}, state: {list(optimizer.state[parameter])}")
optimizer.load_state_dict(saved)
