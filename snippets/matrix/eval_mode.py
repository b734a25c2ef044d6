from model import tensor
from rows import row


def requires_grad(model):
    model.eval()
    return tensor(model).requires_grad


row(requires_grad, tensor_only=True)
