from rows import row, stored_in
from torch import nn


def changed(model):
    model.t = nn.Identity()
    return stored_in(model)


row(changed)
