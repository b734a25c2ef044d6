from torch import nn
from torch.nn.utils import parametrizations, parametrize

source, target = nn.Linear(1, 1), nn.Linear(1, 1)
weight = target.weight
parametrizations.spectral_norm(source)
parametrize.transfer_parametrizations_and_params(source, target)

left = source.parametrizations.weight
right = target.parametrizations.weight
print("one original:", left.original is right.original)
print("one parametrization:", left[0] is right[0])
print("one bias:", source.bias is target.bias)
parameters = [*target.parameters()]
old = any(p is weight for p in parameters)
print("old weight in parameters():", old)
