import torch
from torch import nn

module = nn.Module()
module.register_parameter("bias", None)
print("bias:", module.bias)
print("parameters():", list(module.parameters()))
print("state_dict():", list(module.state_dict()))
print("registry:", module._parameters)

module.bias = nn.Parameter(torch.zeros(2))
print("filled:", list(module.state_dict()))

linear = nn.Linear(2, 2, bias=False)
print("Linear:", linear.bias, list(linear._parameters))
