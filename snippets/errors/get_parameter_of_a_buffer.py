from torch import nn

net = nn.Sequential(nn.BatchNorm1d(3))
mean = net.get_parameter("0.running_mean")
