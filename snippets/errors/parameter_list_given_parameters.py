import torch
from torch import nn


class Mix(nn.Module):
    def __init__(self, count):
        super().__init__()
        weights = [nn.Parameter(torch.ones(1)) for _ in range(count)]
        self.weights = nn.ParameterList(weights)


print("in state_dict:", list(Mix(2).state_dict()))
