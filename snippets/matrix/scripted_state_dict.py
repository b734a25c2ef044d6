import torch
from model import Model
from rows import row


class Holder(Model):
    def forward(self, x):
        return x


def keys(model):
    scripted = torch.jit.script(Holder(model.way))
    return [*scripted.state_dict()]


row(keys, on_warning="ignore")
