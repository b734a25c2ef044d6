from torch import nn


class Attention(nn.Module):
    def __init__(self, size):
        super().__init__()
        self.proj = nn.ModuleDict()
        for name in ("query", "key", "value"):
            self.proj[name] = nn.Linear(size, size)


print("keys:", list(Attention(4).proj))
