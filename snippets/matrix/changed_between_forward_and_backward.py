import torch
from model import tensor
from rows import row


def grad_of_the_input(model):
    x = torch.ones(2, requires_grad=True)
    y = model(x).sum()
    with torch.no_grad():
        tensor(model).add_(1)
    y.backward()
    return x.grad[0].item()


row(grad_of_the_input, tensor_only=True)
