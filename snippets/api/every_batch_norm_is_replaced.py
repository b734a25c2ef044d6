# needs torch >= 2.5
from torch import nn

block = nn.Sequential(nn.Linear(4, 4), nn.BatchNorm1d(4))
net = nn.Sequential(block, nn.BatchNorm1d(4)).eval()
print("keys of the last layer:", list(net[1].state_dict()))

for name, module in list(net.named_modules()):
    if isinstance(module, nn.BatchNorm1d):
        new = nn.GroupNorm(2, module.num_features)
        net.set_submodule(name, new)
        print("replaced:", name)

print("keys of the last layer:", list(net[1].state_dict()))
print("in training mode:", net.training, net[1].training)
