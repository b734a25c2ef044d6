import copy

import torch
from torch import nn


def equal(a, b):
    return torch.equal(a.weight, b.weight)


layer = nn.Linear(4, 4)
copies = nn.ModuleList(copy.deepcopy(layer) for _ in range(2))
print("copied, equal:", equal(*copies))
built = nn.ModuleList(nn.Linear(4, 4) for _ in range(2))
print("built, equal:", equal(*built))

block = nn.TransformerEncoderLayer(4, 2, dim_feedforward=4)
encoder = nn.TransformerEncoder(
    block, num_layers=2, enable_nested_tensor=False
)
first, second = encoder.layers
print("nn.TransformerEncoder:", equal(first.linear1, second.linear1))
