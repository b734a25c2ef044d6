import torch
from torch import nn
from torch.func import functional_call


class Last(nn.Module):
    def __init__(self):
        super().__init__()
        self.register_buffer("last", torch.zeros(1))

    def forward(self, x):
        self.last.copy_(x)
        return x


net = Last()
buffers = {"last": torch.zeros(3, 1)}


def run(buffers, x):
    return functional_call(net, buffers, x)


torch.vmap(run)(buffers, torch.ones(3, 1))
print("last:", buffers["last"].tolist())
