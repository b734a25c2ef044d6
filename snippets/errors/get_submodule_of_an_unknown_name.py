from torch import nn

net = nn.Sequential(nn.Linear(2, 2), nn.ReLU())
net.get_submodule("2")
