import torch
from torch import nn


class Shared(nn.Module):
    def __init__(self, keys):
        super().__init__()
        for key in keys:
            name = key.rpartition(".")[2]
            weight = nn.Parameter(torch.ones(1))
            self.register_parameter(name, weight)


module = Shared(["encoder.scale", "shift"])
print("in state_dict:", list(module.state_dict()))
