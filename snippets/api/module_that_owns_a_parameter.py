import torch
from torch import nn

net = nn.Sequential(nn.Linear(1, 1), nn.Sequential(nn.PReLU()))
net.scale = nn.Parameter(torch.ones(1))
for name, _ in net.named_parameters():
    path, _, last = name.rpartition(".")
    owner = net.get_submodule(path)
    print(f"{path!r} is a {type(owner).__name__} with {last}")
