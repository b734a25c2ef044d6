import torch
from torch import nn


class Normalize(nn.Module):
    def __init__(self, mean):
        super().__init__()
        self.register_buffer("mean", mean)


module = Normalize(torch.zeros(3))
print("in state_dict:", list(module.state_dict()))
