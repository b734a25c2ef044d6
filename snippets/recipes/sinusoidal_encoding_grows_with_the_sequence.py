# needs torch >= 2.1
import math

import torch
from torch import nn


class SinusoidalEncoding(nn.Module):
    def __init__(self, dim, length=512):
        super().__init__()
        self.dim, self.length = dim, length
        self.register_buffer("table", None, persistent=False)
        self.reset_buffers()

    @torch.inference_mode(False)
    def reset_buffers(self, device=None):
        position = torch.arange(self.length, device=device).float()
        step = torch.arange(0, self.dim, 2, device=device).float()
        freq = (step * (-math.log(10000) / self.dim)).exp()
        angle = position[:, None] * freq
        self.table = torch.cat([angle.sin(), angle.cos()], dim=-1)

    def forward(self, x):
        n = x.shape[1]
        if n > self.length:
            self.length = 2 * n
            self.reset_buffers(x.device)
        return x + self.table[:n].to(x.dtype)


module = SinusoidalEncoding(dim=8, length=4).bfloat16()
for n in 3, 6:
    y = module(torch.zeros(1, n, 8, dtype=torch.bfloat16))
    print("result:", list(y.shape), y.dtype)
    print("table:", list(module.table.shape), module.table.dtype)
print("state_dict():", list(module.state_dict()))
