import torch
from torch import nn


class Positive(nn.Module):
    def __init__(self):
        super().__init__()
        self.root = nn.Parameter(torch.ones(1))

    @property
    def scale(self):
        return self.weight**2


module = Positive()
try:
    Positive.scale.fget(module)
except AttributeError as error:
    print("inside the property:", error)
print(module.scale)
