import copy

from model import Model, tensor
from rows import row
from torch import nn


def same_object(model):
    other = Model(model.way)
    other.t = model.t
    one, two = copy.deepcopy(nn.ModuleList([model, other]))
    return tensor(one) is tensor(two)


row(same_object, tensor_only=True)
