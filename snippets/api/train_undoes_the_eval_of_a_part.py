from torch import nn

net = nn.Sequential(nn.Linear(1, 1), nn.BatchNorm1d(1))
net[1].eval()
print("one part in eval:", [m.training for m in net.modules()])
net.train()
print("after train():", [m.training for m in net.modules()])
net.eval()
print("after eval():", [m.training for m in net.modules()])
