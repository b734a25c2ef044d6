# needs torch >= 2.0
from torch import nn
from torch.nn.modules.module import (
    register_module_parameter_registration_hook,
)


def freeze(module, name, param):
    print(type(module).__name__, name)
    return nn.Parameter(param.detach(), requires_grad=False)


handle = register_module_parameter_registration_hook(freeze)
net = nn.Linear(1, 1, bias=False)
print("requires_grad:", net.weight.requires_grad)
handle.remove()
net = nn.Linear(1, 1, bias=False)
print("without the hook:", net.weight.requires_grad)
