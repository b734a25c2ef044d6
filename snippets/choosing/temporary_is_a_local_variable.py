import torch
from torch import nn


class AddPosition(nn.Module):
    def forward(self, x):
        position = torch.arange(
            x.shape[-1], dtype=x.dtype, device=x.device
        )
        return x + position


module = AddPosition()
print(module(torch.zeros(3)))
print(module(torch.zeros(3, device="meta")).device)
