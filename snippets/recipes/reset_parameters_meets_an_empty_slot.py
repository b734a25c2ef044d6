import torch
from torch import nn


class Affine(nn.Module):
    def __init__(self, size, bias):
        super().__init__()
        self.weight = nn.Parameter(torch.empty(size))
        value = nn.Parameter(torch.empty(size)) if bias else None
        self.register_parameter("bias", value)
        self.reset_parameters()

    def reset_parameters(self):
        nn.init.ones_(self.weight)
        nn.init.zeros_(self.bias)


print("with bias:", Affine(2, bias=True).bias.tolist())
Affine(2, bias=False)
