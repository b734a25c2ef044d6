import torch
from model import tensor
from rows import row


def dtype(model):
    model(torch.ones(2, requires_grad=True)).sum().backward()
    model.double()
    return getattr(tensor(model).grad, "dtype", None)


row(dtype, tensor_only=True)
