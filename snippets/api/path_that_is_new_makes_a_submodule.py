# needs torch >= 2.7
from torch import nn

net = nn.Sequential(nn.Linear(2, 2), nn.Sequential(nn.ReLU()))
net.set_submodule("1.0", nn.GELU())
net.set_submodule("1.1", nn.Tanh())
print("replaced:", net[1][0])
print("created:", net[1][1])

net.set_submodule("1.2", nn.Tanh(), strict=True)
