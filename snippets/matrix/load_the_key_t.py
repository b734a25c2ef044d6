import torch
from model import value
from rows import row


def loaded(model):
    five = torch.full((2,), 5.0)
    model.load_state_dict({**model.state_dict(), "t": five})
    return value(model)


row(loaded)
