import torch
from torch import nn


class Lookup(nn.Module):
    def __init__(self, size):
        super().__init__()
        self.register_buffer("index", torch.arange(size))


module = Lookup(3)
print("in state_dict:", list(module.state_dict()))
print("parameters:", list(module.parameters()))
