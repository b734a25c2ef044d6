from torch import nn

net = nn.Sequential(nn.Linear(2, 1))
known = dict(net.named_parameters())
for name in ("0.weight", "0.scale"):
    if name in known:
        print(f"{name}:", tuple(net.get_parameter(name).shape))
    else:
        print(f"{name}: not among", list(known))
