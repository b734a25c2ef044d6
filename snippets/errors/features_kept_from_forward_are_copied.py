import copy

import torch
from torch import nn


class Encoder(nn.Module):
    def __init__(self):
        super().__init__()
        self.linear = nn.Linear(2, 2)

    def forward(self, x):
        self.features = self.linear(x)
        return self.features.sum()


encoder = Encoder()
encoder(torch.ones(2))
copy.deepcopy(encoder)
