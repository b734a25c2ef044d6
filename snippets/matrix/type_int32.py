import torch
from model import tensor
from rows import row


def dtype(model):
    model.type(torch.int32)
    return tensor(model).dtype


row(dtype, tensor_only=True)
