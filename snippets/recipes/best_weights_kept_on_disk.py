import os

import torch
from torch import nn


def save_best(path, **parts):
    states = {}
    for name, part in parts.items():
        has_state = hasattr(part, "state_dict")
        states[name] = part.state_dict() if has_state else part
    torch.save(states, f"{path}.tmp")
    os.replace(f"{path}.tmp", path)


model = nn.Linear(1, 1, bias=False)
nn.init.ones_(model.weight)
optimizer = torch.optim.Adam(model.parameters())
save_best("best.pt", model=model, optimizer=optimizer, epoch=3)
nn.init.constant_(model.weight, 2)

best = torch.load("best.pt", map_location="cpu", weights_only=True)
model.load_state_dict(best["model"])
optimizer.load_state_dict(best["optimizer"])
print("epoch:", best["epoch"], "weight:", model.weight.item())
print("files:", os.listdir())
