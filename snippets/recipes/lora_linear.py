# needs torch >= 2.5
import torch
from torch import nn
from torch.nn.functional import linear


class LoRALinear(nn.Module):
    def __init__(self, base, rank=4, alpha=8):
        super().__init__()
        self.base = base.requires_grad_(False)
        new = {"device": base.weight.device, "dtype": torch.float32}
        a = torch.empty(rank, base.in_features, **new)
        b = torch.zeros(base.out_features, rank, **new)
        self.a = nn.Parameter(nn.init.kaiming_uniform_(a, a=5**0.5))
        self.b = nn.Parameter(b)
        self.scale = alpha / rank

    def forward(self, x):
        low = linear(linear(x.to(self.a.dtype), self.a), self.b)
        y = self.base(x)
        return y + (self.scale * low).to(y.dtype)


def add_lora(model, skip=()):
    model.requires_grad_(False)
    for name, module in list(model.named_modules()):
        if type(module) is nn.Linear and name not in skip:
            model.set_submodule(name, LoRALinear(module))


model = nn.Sequential(nn.Linear(8, 8), nn.Tanh(), nn.Linear(8, 1))
before = model(torch.ones(8))
add_lora(model)
print("same at first:", before.equal(model(torch.ones(8))))
named = list(model.named_parameters())
print("trained:", [n for n, p in named if p.requires_grad])
