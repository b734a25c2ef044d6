import torch
from torch import nn

net = nn.Sequential(nn.Linear(2, 3), nn.ReLU(), nn.Linear(3, 1))
kept = {}


def keep(module, args, output):
    kept["relu"] = output.detach()


handle = net[1].register_forward_hook(keep)
net(torch.ones(1, 2))
print("shape:", list(kept["relu"].shape))
print("requires_grad:", kept["relu"].requires_grad)

handle.remove()
kept.clear()
net(torch.ones(1, 2))
print("after remove():", kept)
