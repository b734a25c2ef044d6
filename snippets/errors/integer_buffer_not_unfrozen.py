import torch
from torch import nn


class Lookup(nn.Module):
    def __init__(self):
        super().__init__()
        self.w = nn.Parameter(torch.ones(3))
        order = torch.arange(3)
        self.register_buffer("order", order)


module = Lookup()
module.requires_grad_(True)
print("w:", module.w.requires_grad)
print("order:", module.order.requires_grad)
