# needs torch >= 2.0
import torch
from torch import nn
from torch.nn.modules.module import (
    register_module_buffer_registration_hook,
)


def show(module, name, buffer):
    print(name, "None" if buffer is None else buffer.tolist())


with register_module_buffer_registration_hook(show):
    net = nn.InstanceNorm1d(1)
    print("a tensor assigned:")
    net.running_mean = torch.zeros(1)
