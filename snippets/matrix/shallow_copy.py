import copy

from model import tensor
from rows import row


def same_object(model):
    return tensor(copy.copy(model)) is tensor(model)


row(same_object, tensor_only=True)
