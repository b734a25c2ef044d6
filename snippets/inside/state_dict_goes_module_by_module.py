import torch
from torch import nn


class Traced(nn.Module):
    def __init__(self, **children):
        super().__init__()
        self.register_buffer("mean", torch.zeros(1))
        self.weight = nn.Parameter(torch.zeros(1))
        for name, child in children.items():
            self.add_module(name, child)

    def _save_to_state_dict(self, destination, prefix, keep_vars):
        super()._save_to_state_dict(destination, prefix, keep_vars)
        print(f"saved {prefix!r}:", list(destination))

    def _load_from_state_dict(self, state_dict, prefix, *rest):
        super()._load_from_state_dict(state_dict, prefix, *rest)
        print(f"loaded {prefix!r}:", self.weight.tolist())


m = Traced(inner=Traced())
saved = {name: t + 7 for name, t in m.state_dict().items()}
del saved["mean"]
m.load_state_dict(saved)
