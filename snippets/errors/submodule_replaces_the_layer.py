# needs torch >= 2.7
from torch import nn

net = nn.Sequential(nn.Linear(2, 1))
net.set_submodule("0", nn.Linear(2, 1, bias=False))
print("in state_dict:", list(net.state_dict()))
