import torch
from model import tensor
from rows import row

second = "cuda:0" if torch.cuda.is_available() else "meta"


def device(model):
    model.to(second)
    return tensor(model).device


row(device, tensor_only=True)
