# needs torch >= 2.5
import torch
from torch import nn


class Attention(nn.Module):
    def __init__(self, dim):
        super().__init__()
        self.proj = nn.Linear(dim, dim)
        self.norm_factor = torch.full((1, 1, 1), dim**-0.5)

    def forward(self, x):
        q = self.proj(x)
        scores = (q * self.norm_factor) @ q.transpose(1, 2)
        return scores @ q


x = torch.ones(1, 2, 4)
net = Attention(4)
print("float32:", net(x).dtype)
net.norm_factor = 4**-0.5
print("number:", net.half()(x.half()).dtype)
net.norm_factor = torch.tensor(4**-0.5)
print("no dimensions:", net(x.half()).dtype)
Attention(4).half()(x.half())
