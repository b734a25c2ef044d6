import torch
from torch import nn


class Cache(nn.Module):
    def __init__(self):
        super().__init__()
        keys = torch.zeros(4, 2)
        self.register_buffer("keys", keys, persistent=False)

    def forward(self, position, key):
        self.keys[position] = key
        return self.keys


module = Cache().half()
key = torch.ones(1, 2, dtype=torch.float16)
keys = module(torch.tensor([0]), key)
print("keys:", keys[0].tolist(), keys.dtype)
print("in state_dict:", list(module.state_dict()))
