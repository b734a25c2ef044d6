# needs torch >= 2.5
import torch
from torch import nn


class Causal(nn.Module):
    def __init__(self, size):
        super().__init__()
        mask = torch.ones(size, size).tril()
        self.mask = nn.Buffer(mask, False)


Causal(3)
