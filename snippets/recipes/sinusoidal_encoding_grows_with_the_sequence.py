# needs torch >= 2.1
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
        freq = 10000 ** (-step / self.dim)
        angle = position[:, None] * freq
        self.table = torch.cat([angle.sin(), angle.cos()], dim=-1)

    def forward(self, x):
        n = x.shape[1]
        if n > self.length:
            self.length = 2 * n
            self.reset_buffers(x.device)
        return x + self.table[:n].to(x.dtype)


module = SinusoidalEncoding(dim=8, length=4).bfloat16()
for length in 3, 6:
    with torch.inference_mode():
        y = module(torch.zeros(1, length, 8).bfloat16())
    table = module.table
    print("result:", [*y.shape], y.dtype)
    print("table:", [*table.shape], table.dtype, table.is_inference())
print("state_dict():", list(module.state_dict()))
