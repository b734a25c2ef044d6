import torch
from torch import nn


class Scale(nn.Module):
    def __init__(self, weight):
        super().__init__()
        self.weight = nn.Parameter(torch.tensor(weight))


for name, p in Scale([1.0, 2.0]).named_parameters():
    print(f"{name}: {p.tolist()}")
