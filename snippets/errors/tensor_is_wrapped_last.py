import torch
from torch import nn


class Scale(nn.Module):
    def __init__(self, size):
        super().__init__()
        weight = nn.Parameter(torch.ones(size) * 0.5)
        self.register_parameter("weight", weight)


for name, p in Scale(3).named_parameters():
    print(f"{name}: {p.tolist()}")
