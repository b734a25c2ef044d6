import torch
from model import tensor
from rows import row


def dtype(model):
    model.to(torch.float64)
    return tensor(model).dtype


row(dtype, tensor_only=True)
