# needs torch >= 2.5
import torch
from audit import audit
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.embed = nn.Embedding(8, 4)
        self.head = nn.Linear(4, 8, bias=False)
        self.head.weight = self.embed.weight
        self.norm = nn.BatchNorm1d(4).requires_grad_(False)
        self.register_buffer("mask", torch.ones(4), persistent=False)
        self.scale = torch.ones(4)
        self.gains = [nn.Parameter(torch.ones(1))]
        self.layers = {"extra": nn.Linear(4, 4, bias=False)}
        self.table = nn.Buffer(self.embed.weight.data[:2])
        self.transposed = self.embed.weight.T


for name, kind, flags in audit(Net()):
    print(name, kind, *flags, sep=" | ")
