import torch
from torch import nn


class Before(nn.Module):
    def __init__(self):
        super().__init__()
        self.bias = nn.Parameter(torch.zeros(1))
        self.register_buffer("scale", torch.full((1,), 5.0))


class After(Before):
    def __init__(self):
        super().__init__()
        self.scale = nn.Parameter(torch.ones(1))


def show(where, module):
    scale = module.scale
    print(f"{where}: {scale.item()}, {scale.requires_grad}")


before, after = Before(), After()
print("names:", list(before.state_dict()), list(after.state_dict()))
print("into a parameter:", after.load_state_dict(before.state_dict()))
show("value, requires_grad", after)
after.scale.data.fill_(7.0)
print("into a buffer:", before.load_state_dict(after.state_dict()))
show("value, requires_grad", before)
