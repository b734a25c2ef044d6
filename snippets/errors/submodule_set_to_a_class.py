# needs torch >= 2.7
from torch import nn

net = nn.Sequential(nn.Linear(2, 2), nn.ReLU())
net.set_submodule("1", nn.GELU)
