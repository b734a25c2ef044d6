import torch
from torch import nn


class Shared(nn.Module):
    def __init__(self, keys):
        super().__init__()
        for key in keys:
            name = key.partition(".")[2]
            weight = nn.Parameter(torch.ones(1))
            self.register_parameter(name, weight)


Shared(["encoder.scale", "shift"])
