from torch import nn

net = nn.Sequential(nn.BatchNorm1d(3))
mean = net.get_buffer("0.running_mean")
print("running_mean:", mean.tolist())
