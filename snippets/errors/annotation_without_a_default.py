import torch
from torch import nn


class Shift(nn.Module):
    bias: nn.Parameter

    def __init__(self, size):
        super().__init__()
        self.bias = nn.Parameter(torch.zeros(size))


print("in state_dict:", list(Shift(3).state_dict()))
