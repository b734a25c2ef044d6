import io

import torch
from model import Model, value
from rows import row


def restored(model):
    file, other = io.BytesIO(), Model(model.way, 5.0)
    torch.save(other, file)
    file.seek(0)
    return value(torch.load(file, weights_only=False)) == value(other)


row(restored, tensor_only=True)
