import torch
from torch import nn

net = nn.Sequential(nn.Linear(1, 1, bias=False))
net.register_buffer("scale", torch.ones(1))
net.register_buffer("mask", torch.ones(1), persistent=False)

state = net.state_dict(prefix="net.")
print("names:", list(state))
net.scale.fill_(5)
print("scale in the dictionary:", state["net.scale"].item())
state = net.state_dict(keep_vars=True)
print("keep_vars:", state["0.weight"] is net[0].weight)
