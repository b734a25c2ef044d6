# needs torch >= 2.1
import torch
from torch import nn


class Moments(nn.Module):
    def __init__(self, features):
        super().__init__()
        self.register_buffer("count", torch.tensor(0))
        self.register_buffer("mean", torch.zeros(features))
        self.register_buffer("squares", torch.zeros(features))

    @torch.no_grad()
    def update(self, x):
        x = x.to(self.mean.dtype)
        var, mean = torch.var_mean(x, dim=0, correction=0)
        self.count.add_(len(x))
        delta = mean - self.mean
        step = delta * len(x) / self.count
        self.mean.add_(step)
        self.squares.add_(len(x) * (var + delta * (delta - step)))

    def var(self):
        return self.squares / self.count.clamp(min=1)


torch.manual_seed(0)
data = torch.randn(10, 3)
moments = Moments(3)
for batch in data.split(4):
    moments.update(batch)
var, mean = torch.var_mean(data, dim=0, correction=0)
print("count:", moments.count.item(), moments.count.dtype)
print("mean:", torch.allclose(moments.mean, mean, atol=1e-6))
print("var:", torch.allclose(moments.var(), var, atol=1e-6))
