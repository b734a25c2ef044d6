import torch
from model import Model, tensor
from rows import row


@torch.no_grad()
def requires_grad(model):
    again = Model(model.way)
    return tensor(again).requires_grad


row(requires_grad, tensor_only=True)
