import torch
from torch import nn


class Tied(nn.Module):
    def __init__(self):
        super().__init__()
        self.enc = nn.Linear(2, 2, bias=False)
        self.dec = nn.Linear(2, 2, bias=False)
        self.dec.weight = self.enc.weight
        self.scale = nn.Parameter(torch.ones(1))
        self.register_parameter("shift", None)


def names(m, **options):
    return [name for name, _ in m.named_parameters(**options)]


m = Tied()
print("modules:", [name for name, _ in m.named_modules()])
print("parameters:", names(m))
print("with duplicates:", names(m, remove_duplicate=False))
print("own only:", names(m, recurse=False))
print("state_dict:", list(m.state_dict()))
