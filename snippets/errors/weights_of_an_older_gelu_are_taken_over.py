import torch
from torch import nn

old = nn.Sequential(nn.Linear(2, 2), nn.GELU())
del old[1].approximate  # as in an older torch
torch.save(old, "net.pt")

old = torch.load("net.pt", weights_only=False)
net = nn.Sequential(nn.Linear(2, 2), nn.GELU())
print(net.load_state_dict(old.state_dict()))
print("output:", net(torch.ones(1, 2)).shape)
