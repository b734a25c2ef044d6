from torch import nn

net = nn.Sequential(nn.Linear(2, 2), nn.ReLU())
print("names:", [name for name, _ in net.named_modules()])
print("found:", net.get_submodule("1"))
