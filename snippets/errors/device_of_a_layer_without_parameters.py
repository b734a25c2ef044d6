import torch
from torch import nn


class Positions(nn.Module):
    def forward(self, x):
        device = next(self.parameters()).device
        return x + torch.arange(x.shape[-1], device=device)


module = Positions()
module(torch.zeros(1, 3))
