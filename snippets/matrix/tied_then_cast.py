from model import Model, tensor
from rows import row
from torch import nn


def same_object(model):
    other = Model(model.way)
    other.t = model.t
    nn.ModuleList([model, other]).double()
    return tensor(other) is tensor(model)


row(same_object, tensor_only=True)
