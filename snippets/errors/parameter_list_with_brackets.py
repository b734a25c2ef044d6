import torch
from torch import nn


class Mix(nn.Module):
    def __init__(self, size):
        super().__init__()
        self.weights = nn.ParameterList([torch.ones(size)])


for name, p in Mix(3).named_parameters():
    print(f"{name}: {p.tolist()}")
