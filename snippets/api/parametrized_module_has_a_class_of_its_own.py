from torch import nn
from torch.nn.utils.parametrizations import spectral_norm
from torch.nn.utils.parametrize import (
    type_before_parametrizations,
)

net = spectral_norm(nn.Linear(1, 1))
print("type:", type(net).__name__)
print("before:", type_before_parametrizations(net).__name__)
print("type(net) is nn.Linear:", type(net) is nn.Linear)
print("isinstance:", isinstance(net, nn.Linear))
