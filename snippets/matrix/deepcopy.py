import copy

from model import Model, value
from rows import row


def copied(model):
    other = Model(model.way, 5.0)
    return value(copy.deepcopy(other)) == value(other)


row(copied, tensor_only=True)
