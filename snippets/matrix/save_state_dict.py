import io

import torch
from model import Model, value
from rows import row


def restored(model):
    file, other = io.BytesIO(), Model(model.way, 5.0)
    torch.save(other.state_dict(), file)
    file.seek(0)
    model.load_state_dict(torch.load(file))
    return value(model) == value(other)


row(restored, tensor_only=True)
