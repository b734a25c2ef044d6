from torch import nn
from torch.nn.utils import parametrizations, parametrize

net = nn.Sequential(nn.Linear(1, 1))
parametrizations.spectral_norm(net[0])
print("net:", parametrize.is_parametrized(net))
print("net[0]:", parametrize.is_parametrized(net[0]))
print("bias:", parametrize.is_parametrized(net[0], "bias"))
