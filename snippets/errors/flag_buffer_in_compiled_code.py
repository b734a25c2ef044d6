import torch
from torch import nn


class Offset(nn.Module):
    def __init__(self):
        super().__init__()
        self.register_buffer("ready", torch.tensor(False))
        self.register_buffer("mean", torch.zeros(1))

    def forward(self, x):
        if not self.ready:
            self.mean.copy_(x.mean())
            self.ready.fill_(True)
        return x - self.mean


model = torch.compile(Offset(), backend="eager", fullgraph=True)
try:
    model(torch.ones(2))
except RuntimeError as error:
    print(*str(error).splitlines()[:2], sep="\n")
