import torch
from model import tensor
from rows import row


def saved_then_changed(model):
    saved = model.state_dict()
    with torch.no_grad():
        tensor(model).add_(4)
    return [entry[0].item() for entry in saved.values()]


row(saved_then_changed, tensor_only=True)
