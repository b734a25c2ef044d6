import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.register_buffer("calls", torch.tensor(0))
        self.layer = nn.Linear(1, 1)
        self.scale = nn.Parameter(torch.ones(1))
        self.width = 1


net = Net()
state = net.state_dict()
print("names:", list(state))

scale = state["scale"]
print("requires_grad:", net.scale.requires_grad, scale.requires_grad)
net.calls.add_(5)
print("calls in the dictionary:", state["calls"].item())

state = net.state_dict(keep_vars=True)
print("keep_vars:", state["scale"] is net.scale)
