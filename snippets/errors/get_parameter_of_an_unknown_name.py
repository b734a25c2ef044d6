from torch import nn

net = nn.Sequential(nn.Linear(2, 1))
for name in ("0.weight", "0.scale"):
    print(f"{name}:", tuple(net.get_parameter(name).shape))
