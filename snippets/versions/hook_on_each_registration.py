import torch
from torch import nn
from torch.nn.modules import module


def note(net, name, tensor):
    print("registered:", name)


hook = module.register_module_buffer_registration_hook(note)
nn.Module().register_buffer("mean", torch.ones(2))
hook.remove()
