from torch import nn
from torch.nn.utils import parametrize


class Positive(nn.Module):
    def forward(self, x):
        return x.abs()


net = nn.Linear(1, 1)
weight = net.weight
nn.init.constant_(weight, -2.0)
parametrize.register_parametrization(net, "weight", Positive())
print("weight:", net.weight.item())
print("names:", [name for name, _ in net.named_parameters()])
original = net.parametrizations.weight.original
print("original is the parameter of before:", original is weight)
print("a parameter:", isinstance(net.weight, nn.Parameter))
