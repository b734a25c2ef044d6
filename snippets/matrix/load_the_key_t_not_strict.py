import torch
from model import value
from rows import row


def loaded(model):
    five = torch.full((2,), 5.0)
    model.load_state_dict({"t": five}, strict=False)
    return value(model)


row(loaded)
