# needs torch >= 2.5
import torch
from torch import nn


class Logged(nn.Module):
    def register_buffer(self, name, tensor, persistent=True):
        print("registering:", name)
        super().register_buffer(name, tensor, persistent)


module = Logged()
module.mask = nn.Buffer(torch.ones(2), persistent=False)
print("buffers:", [name for name, _ in module.named_buffers()])
print("in state_dict:", list(module.state_dict()))
