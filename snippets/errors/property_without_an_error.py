import torch
from torch import nn


class Positive(nn.Module):
    def __init__(self):
        super().__init__()
        self.root = nn.Parameter(torch.ones(1))

    @property
    def scale(self):
        return self.root**2


print("scale:", Positive().scale.item())
