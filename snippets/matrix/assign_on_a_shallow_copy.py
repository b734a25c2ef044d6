import copy

import torch
from model import value
from rows import row
from torch import nn


def value_in_the_original(model):
    copy.copy(model).t = nn.Parameter(torch.zeros(2))
    return value(model)


row(value_in_the_original)
