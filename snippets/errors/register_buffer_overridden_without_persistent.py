# needs torch >= 2.5
import torch
from torch import nn


class Logged(nn.Module):
    def register_buffer(self, name, tensor):
        print("registering:", name)
        super().register_buffer(name, tensor)


module = Logged()
module.mask = nn.Buffer(torch.ones(2), persistent=False)
