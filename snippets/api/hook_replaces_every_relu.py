# needs torch >= 2.0
from torch import nn
from torch.nn.modules.module import (
    register_module_module_registration_hook,
)


def replace(module, name, submodule):
    print(name, type(submodule).__name__)
    return nn.GELU() if isinstance(submodule, nn.ReLU) else None


with register_module_module_registration_hook(replace):
    net = nn.Sequential(nn.Linear(1, 1), nn.ReLU())
    print("insert:")
    net.insert(0, nn.ReLU())
print([type(module).__name__ for module in net])
