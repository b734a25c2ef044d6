import copy

import torch
from torch import nn


class Encoder(nn.Module):
    def __init__(self):
        super().__init__()
        self.linear = nn.Linear(2, 2)

    def forward(self, x):
        features = self.linear(x)
        self.features = features.detach()
        return features.sum()


encoder = Encoder()
encoder(torch.ones(2))
other = copy.deepcopy(encoder)
print("equal:", torch.equal(other.features, encoder.features))
