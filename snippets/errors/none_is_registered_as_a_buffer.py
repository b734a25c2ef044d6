import torch
from torch import nn


class Attention(nn.Module):
    def __init__(self):
        super().__init__()
        self.register_buffer("mask", None, persistent=False)

    def build(self, size):
        self.mask = torch.ones(size, size).tril()


module = Attention()
module.build(3)
print("buffers:", [n for n, _ in module.named_buffers()])
print("in state_dict:", list(module.state_dict()))
