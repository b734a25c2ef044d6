from model import Model, tensor
from rows import row
from torch import nn


def same_object(model):
    other = Model(model.way)
    other.t = model.t
    both = nn.ModuleList([model, other])
    both.load_state_dict(both.state_dict(), assign=True)
    return tensor(other) is tensor(model)


row(same_object, tensor_only=True)
