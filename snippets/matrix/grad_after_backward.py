import torch
from model import tensor
from rows import row


def grad(model):
    x = torch.ones(2, requires_grad=True)
    model(x).sum().backward()
    return tensor(model).grad


row(grad, tensor_only=True)
