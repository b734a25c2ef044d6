import torch
from rows import row, stored_in
from torch import nn


def changed(model):
    model.register_parameter("t", nn.Parameter(torch.zeros(2)))
    return stored_in(model)


row(changed)
