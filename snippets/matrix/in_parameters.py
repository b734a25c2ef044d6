from model import tensor
from rows import row


def yields_the_tensor(model):
    return any(p is tensor(model) for p in model.parameters())


row(yields_the_tensor, tensor_only=True)
