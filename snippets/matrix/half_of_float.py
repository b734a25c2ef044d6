from model import tensor
from rows import row


def dtype(model):
    model.half()
    return tensor(model).dtype


row(dtype, tensor_only=True)
