import torch
from torch import nn


class LoRALinear(nn.Module):
    def __init__(self):
        super().__init__()
        self.base = nn.Linear(1, 1, bias=False)
        nn.init.ones_(self.base.weight)
        self.a = nn.Parameter(torch.ones(1, 1))
        self.b = nn.Parameter(torch.ones(1, 1))
        self.merged = False

    @torch.no_grad()
    def merge(self, merged=True):
        self.base.weight += (merged - self.merged) * self.b @ self.a
        self.merged = merged

    def forward(self, x):
        y = self.base(x)
        return y if self.merged else y + x @ self.a.T @ self.b.T


class FlagSaved(LoRALinear):
    def get_extra_state(self):
        return self.merged

    def set_extra_state(self, state):
        self.merged = state


for kind in [LoRALinear, FlagSaved]:
    net, new, x = kind(), kind(), torch.ones(1)
    net.merge()
    new.load_state_dict(net.state_dict())
    print(f"{kind.__name__}: {net(x).item()}, loaded {new(x).item()}")
