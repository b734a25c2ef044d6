from torch import nn

net = nn.Sequential(nn.Linear(2, 1))
net.get_submodule("0.weight")
