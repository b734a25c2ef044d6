from model import tensor, value
from rows import row


def changed(model):
    tensor(model).add_(1)
    return value(model)


row(changed, tensor_only=True)
