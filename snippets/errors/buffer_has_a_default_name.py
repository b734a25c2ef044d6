import torch
from torch import nn


class Window(nn.Module):
    def __init__(self, size, name="window"):
        super().__init__()
        self.register_buffer(name, torch.ones(size))


print("in state_dict:", list(Window(3).state_dict()))
