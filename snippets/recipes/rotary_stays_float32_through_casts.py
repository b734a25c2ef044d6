# needs torch >= 2.1
import torch
from torch import nn


class Rotary(nn.Module):
    def __init__(self, dim, base=10000.0):
        super().__init__()
        self.dim, self.base = dim, base
        self.register_buffer("inv_freq", None, persistent=False)
        self.reset_buffers()

    def reset_buffers(self, device=None):
        step = torch.arange(0, self.dim, 2, device=device).float()
        self.inv_freq = self.base ** (-step / self.dim)

    def _apply(self, fn, recurse=True):
        super()._apply(fn, recurse)
        self.reset_buffers(self.inv_freq.device)
        return self

    def forward(self, x, position):
        angle = position.float()[..., None] * self.inv_freq
        cos, sin = angle.cos(), angle.sin()
        a, b = x.chunk(2, dim=-1)
        turned = [a * cos - b * sin, b * cos + a * sin]
        return torch.cat(turned, dim=-1).to(x.dtype)


x, far = torch.ones(1, 64).bfloat16(), torch.tensor([100_000])
exact = Rotary(64)(x, far)
rotary = Rotary(64).bfloat16().to("meta")
print("inv_freq:", rotary.inv_freq.dtype, rotary.inv_freq.device)
with torch.autocast("cpu", dtype=torch.bfloat16):
    print("same:", exact.equal(rotary.to_empty(device="cpu")(x, far)))
print("state_dict():", list(rotary.state_dict()))
