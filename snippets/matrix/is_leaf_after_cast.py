from model import tensor
from rows import row


def is_leaf(model):
    model.double()
    return tensor(model).is_leaf


row(is_leaf, tensor_only=True)
