import torch
from torch import nn
from torch.func import functional_call


class Total(nn.Module):
    def __init__(self):
        super().__init__()
        self.register_buffer("total", torch.zeros(1))

    def forward(self, x):
        self.total.add_(x)
        return x


net = Total()
buffers = {"total": torch.zeros(3, 1)}


def run(buffers, x):
    return functional_call(net, buffers, x)


torch.vmap(run)(buffers, torch.ones(3, 1))
print("totals:", buffers["total"].tolist())
