from torch import nn

norm = nn.BatchNorm1d(2)
plain = nn.BatchNorm1d(2, track_running_stats=False)
net = nn.Sequential(norm, plain)
print("0.running_mean:", net.get_buffer("0.running_mean"))
print("1.running_mean:", net.get_buffer("1.running_mean"))

net.get_buffer("0.weight")
