import copy

import torch
from torch import nn


@torch.no_grad()
def soft_update(target, online, tau):
    pairs = zip(target.parameters(), online.parameters(), strict=True)
    for ours, new in pairs:
        ours.lerp_(new, tau)
    pairs = zip(target.buffers(), online.buffers(), strict=True)
    for ours, new in pairs:
        ours.copy_(new)


online = nn.Linear(2, 3)
nn.init.zeros_(online.bias)
online.register_buffer("scale", torch.ones(1))
target = copy.deepcopy(online).requires_grad_(False).eval()
optimizer = torch.optim.SGD(online.parameters(), lr=0.5)
state, reward = torch.ones(4, 2), torch.ones(4)

goal = reward + 0.99 * target(state).max(dim=1).values
(online(state)[:, 0] - goal).square().mean().backward()
optimizer.step()
print("goal has a graph:", goal.requires_grad)
print("target after the step:", target.bias.tolist())

nn.init.ones_(online.bias)
online.scale.fill_(2)
soft_update(target, online, tau=0.25)
print("after a soft update:", target.bias.tolist())
print("its buffer:", target.scale.tolist())
target.load_state_dict(online.state_dict())
print("after a hard update:", target.bias.tolist())
