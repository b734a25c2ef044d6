import torch
from model import Model
from rows import row
from torch.func import functional_call


def result(model):
    five = Model(model.way, 5.0).state_dict()
    return functional_call(model, five, torch.ones(2))[0].item()


row(result)
