import torch
from torch import nn


class Mix(nn.Module):
    def __init__(self, count):
        super().__init__()
        for i in range(count):
            weight = nn.Parameter(torch.ones(1))
            self.register_parameter(i, weight)


Mix(2)
