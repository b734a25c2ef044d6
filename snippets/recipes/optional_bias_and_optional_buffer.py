# needs torch >= 2.1
import torch
from torch import nn


class Affine(nn.Module):
    bias: torch.Tensor | None
    mask: torch.Tensor | None

    def __init__(self, size, bias=True, mask=None):
        super().__init__()
        self.weight = nn.Parameter(torch.empty(size))
        value = nn.Parameter(torch.empty(size)) if bias else None
        self.register_parameter("bias", value)
        self.register_buffer("mask", mask)
        self.reset_parameters()

    def reset_parameters(self):
        nn.init.ones_(self.weight)
        if self.bias is not None:
            nn.init.ones_(self.bias)

    def forward(self, x):
        x = x * self.weight
        if self.bias is not None:
            x = x + self.bias
        return x if self.mask is None else x * self.mask


full = Affine(2, mask=torch.tensor([1.0, 0.0])).double()
bare = Affine(2, bias=False)
print("full:", list(full.state_dict()), full.mask.dtype)
print("bare:", list(bare.state_dict()), bare.bias, bare.mask)
print("full(x):", full(torch.ones(2).double()).tolist())
print("bare(x):", bare(torch.ones(2)).tolist())
