import torch
from rows import row


def keys(model):
    model.t = torch.zeros(2)
    return [*model.state_dict()]


row(keys)
