from torch import nn

net = nn.Sequential(nn.Linear(1, 1), nn.Linear(1, 1))
net[1].weight = net[0].weight
names = net.named_parameters(remove_duplicate=False)
print([name for name, _ in names])
