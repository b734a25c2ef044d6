import torch
from torch import nn


class Windows(nn.Module):
    def __init__(self, sizes):
        super().__init__()
        for size in sizes:
            self.register_buffer(size, torch.ones(size))


Windows([256, 512])
