import torch
from torch import nn


class LoRALinear(nn.Module):
    def __init__(self):
        super().__init__()
        self.base = nn.Linear(1, 1, bias=False)
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
    layer, loaded = kind(), kind()
    layer.merge()
    loaded.load_state_dict(layer.state_dict())
    y, again = (m(torch.ones(1)) for m in [layer, loaded])
    print(f"{kind.__name__}: loaded, same {y.equal(again)}")
