"""A module with a tensor t, attached in one of the ways."""

import torch
from torch import nn
from torch.nn.utils import parametrize
from ways import WAYS

register = parametrize.register_parametrization
NAMES = {"nn": nn, "register_parametrization": register}


class Model(nn.Module):
    def __init__(self, way, value=1.0):
        """Attach a tensor of two equal values as the attribute t."""
        super().__init__()
        self.way = way
        x = torch.full((2,), value)
        exec(WAYS[way], NAMES, {"self": self, "x": x})

    def forward(self, x):
        return x if self.t is None else x * tensor(self)


def tensor(model):
    """Return the tensor t, out of the list or dict that may hold it."""
    if isinstance(model.t, nn.ParameterDict):
        return model.t["a"]
    if isinstance(model.t, list | nn.ParameterList):
        return model.t[0]
    return model.t


def value(model):
    """Return the first of the two values, or None."""
    t = tensor(model)
    return None if t is None else round(t[0].item(), 2)
