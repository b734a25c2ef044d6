from torch import nn
from torch.nn.utils import parametrize


class Positive(nn.Module):
    def forward(self, x):
        return x.abs()


for leave in (True, False):
    net = nn.Linear(1, 1)
    weight = net.weight
    nn.init.constant_(weight, -2.0)
    parametrize.register_parametrization(net, "weight", Positive())
    parametrize.remove_parametrizations(
        net, "weight", leave_parametrized=leave
    )
    print("leave_parametrized:", leave)
    print("  weight:", net.weight.item())
    print("  the parameter of before:", net.weight is weight)
