import torch
from torch import nn


class Scale(nn.Module):
    def __init__(self, size):
        super().__init__()
        weight = nn.Parameter(torch.ones(size))
        self.register_parameter("weight", weight)


module = Scale(3)
print("in state_dict:", list(module.state_dict()))
