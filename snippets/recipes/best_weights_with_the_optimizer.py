# needs torch >= 2.1
import copy

import torch
from torch import nn

model = nn.Linear(1, 1, bias=False)
optimizer = torch.optim.Adam(model.parameters(), lr=0.1)


def step():
    optimizer.zero_grad()
    model(torch.ones(1)).backward()
    optimizer.step()


def average(state):
    return round(state["state"][0]["exp_avg"].item(), 3)


step()
live = optimizer.state_dict()
best = copy.deepcopy(live)
step()
print("state_dict():", average(live))
print("deepcopy:", average(best))

optimizer.param_groups[0]["lr"] = 0.01
optimizer.load_state_dict(copy.deepcopy(best))
print("lr after loading:", optimizer.param_groups[0]["lr"])
step()
print("a copy loaded and one step on:", average(best))

optimizer.load_state_dict(best)
step()
print("loaded and one step on:", average(best))
