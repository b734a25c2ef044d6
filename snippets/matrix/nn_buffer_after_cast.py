from model import tensor
from rows import row
from torch import nn


def isinstance_buffer(model):
    model.double()
    return isinstance(tensor(model), nn.Buffer)


row(isinstance_buffer, tensor_only=True)
