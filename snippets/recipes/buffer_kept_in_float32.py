# needs torch >= 2.1
import torch
from torch import nn


class Float32Buffers(nn.Module):
    float32 = ()

    def _apply(self, fn, recurse=True):
        before = {name: getattr(self, name) for name in self.float32}
        super()._apply(fn, recurse)
        for name, old in before.items():
            new = getattr(self, name)
            if new is not None and new.dtype != torch.float32:
                setattr(self, name, old.to(new.device, torch.float32))
        return self


class Whiten(Float32Buffers):
    float32 = ("mean",)

    def __init__(self):
        super().__init__()
        self.scale = nn.Parameter(torch.ones(1))
        self.register_buffer("mean", torch.tensor([257.0]))

    def forward(self, x):
        return (x.float() - self.mean).to(x.dtype) * self.scale


net = nn.Sequential(Whiten()).bfloat16()
print("scale:", net[0].scale.dtype)
print("mean:", net[0].mean.dtype, net[0].mean.item())
print("result:", net(torch.tensor([260.0]).bfloat16()))
print("double():", net.double()[0].mean.dtype)
print("meta:", net.to("meta")[0].mean.device, net[0].mean.dtype)
