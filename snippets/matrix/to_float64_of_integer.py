import torch
from model import tensor
from rows import row


def dtype(model):
    model.to(torch.float64)
    return tensor(model).dtype


row(dtype, value=1, tensor_only=True)
