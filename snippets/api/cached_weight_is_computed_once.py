from torch import nn
from torch.nn.utils import parametrize


class Positive(nn.Module):
    def forward(self, x):
        print("  computed")
        return x.abs()


net = nn.Linear(1, 1)
nn.init.constant_(net.weight, -2.0)
print("registered:")
parametrize.register_parametrization(net, "weight", Positive())
original = net.parametrizations.weight.original

print("weight read twice:")
print("  sum:", (net.weight + net.weight).item())
with parametrize.cached():
    print("read twice, cached:")
    print("  sum:", (net.weight + net.weight).item())
    nn.init.constant_(original, -5.0)
    print("  original now -5.0:", net.weight.item())
print("cache left:")
print("  weight:", net.weight.item())
