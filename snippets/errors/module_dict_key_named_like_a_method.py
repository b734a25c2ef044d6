from torch import nn


class Attention(nn.Module):
    def __init__(self, size):
        super().__init__()
        self.proj = nn.ModuleDict()
        for name in ("queries", "keys", "values"):
            self.proj[name] = nn.Linear(size, size)


Attention(4)
