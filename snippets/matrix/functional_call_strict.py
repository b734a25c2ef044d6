import torch
from rows import row
from torch.func import functional_call


def result(model):
    five = {"t": torch.full((2,), 5.0)}
    one = torch.ones(2)
    return functional_call(model, five, one, strict=True)[0].item()


row(result)
