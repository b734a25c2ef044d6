import torch
from torch import nn


class Lookup(nn.Module):
    def __init__(self):
        super().__init__()
        self.w = nn.Parameter(torch.ones(3))
        order = torch.arange(3)
        self.order = nn.Parameter(order, requires_grad=False)


module = Lookup()
module.requires_grad_(True)
