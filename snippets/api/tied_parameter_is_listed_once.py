from torch import nn


def names(m, **options):
    return [name for name, _ in m.named_parameters(**options)]


net = nn.Sequential(nn.Linear(2, 2), nn.Linear(2, 2, bias=False))
net[1].weight = net[0].weight
print("default:", names(net))
print("with duplicates:", names(net, remove_duplicate=False))
print("with a prefix:", names(net, prefix="net"))
print("own only:", names(net, recurse=False))
print("number:", len(list(net.parameters())))
