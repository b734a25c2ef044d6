import torch
from rows import row
from torch import nn


def keys(model):
    model.t = nn.Buffer(torch.zeros(2))
    return [*model.state_dict()]


row(keys)
