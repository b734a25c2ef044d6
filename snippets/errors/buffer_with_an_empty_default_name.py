import torch
from torch import nn


class Window(nn.Module):
    def __init__(self, size, name=""):
        super().__init__()
        self.register_buffer(name, torch.ones(size))


Window(3)
