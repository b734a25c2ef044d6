import torch
from torch import nn

trained = nn.Linear(2, 1)
torch.save(trained.state_dict(), "net.pt")

net = nn.Linear(2, 1).double().requires_grad_(False)
weight = net.weight
state = torch.load("net.pt", map_location="cpu", weights_only=True)
print(net.load_state_dict(state))
print("same values:", torch.equal(net.weight.float(), trained.weight))
print("same parameter:", net.weight is weight)
print("dtype:", net.weight.dtype)
print("requires_grad:", net.weight.requires_grad)
