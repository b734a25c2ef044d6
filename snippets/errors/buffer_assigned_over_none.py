# needs torch >= 2.5
import torch
from torch import nn


class Attention(nn.Module):
    def __init__(self):
        super().__init__()
        self.mask = None

    def build(self, size):
        mask = torch.ones(size, size).tril()
        self.mask = nn.Buffer(mask, persistent=False)


Attention().build(3)
