import torch
from torch import nn


class Windows(nn.Module):
    def __init__(self, sizes):
        super().__init__()
        for size in sizes:
            name = f"window{size}"
            self.register_buffer(name, torch.ones(size))


print("in state_dict:", list(Windows([256, 512]).state_dict()))
