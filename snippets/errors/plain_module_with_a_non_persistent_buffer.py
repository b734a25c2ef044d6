import torch
from torch import nn


class Window(nn.Module):
    def __init__(self, size):
        super().__init__()
        ones = torch.ones(size)
        self.register_buffer("ones", ones, persistent=False)


module = Window(3)
print("buffers:", [n for n, _ in module.named_buffers()])
print("in state_dict:", list(module.state_dict()))
