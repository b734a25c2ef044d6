import torch
from torch import nn


class Before(nn.Module):
    def __init__(self):
        super().__init__()
        self.register_buffer("mean", torch.ones(1))


class After(Before):
    _version = 2

    def __init__(self):
        super().__init__()
        self.register_buffer("count", torch.tensor(0))

    def _load_from_state_dict(self, state, prefix, metadata, *args):
        if metadata.get("version", 1) < 2:
            state.setdefault(prefix + "count", torch.tensor(0))
        super()._load_from_state_dict(state, prefix, metadata, *args)


old, new = Before().state_dict(), After().state_dict()
for state in (old, new):
    print(list(state), "version:", state._metadata[""]["version"])
print("old:", After().load_state_dict(old))

del new["count"]
After().load_state_dict(new)
