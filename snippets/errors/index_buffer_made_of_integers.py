import torch
from torch import nn


class Positions(nn.Module):
    def __init__(self):
        super().__init__()
        self.table = nn.Embedding(3, 2)
        index = torch.zeros(3, dtype=torch.long)
        self.register_buffer("index", index)

    def forward(self):
        return self.table(self.index)


module = Positions()
print("result:", module().shape)
print("index after half():", module.half().index.dtype)
