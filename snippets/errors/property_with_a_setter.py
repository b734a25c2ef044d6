import torch
from torch import nn


class Temperature(nn.Module):
    def __init__(self):
        super().__init__()
        self.root = nn.Parameter(torch.ones(1))

    @property
    def scale(self):
        return self.root**2

    @scale.setter
    def scale(self, value):
        with torch.no_grad():
            self.root.fill_(value**0.5)


module = Temperature()
module.scale = 4.0
print("root:", module.root.item(), "scale:", module.scale.item())
