from torch import nn


class Heads(nn.Module):
    def __init__(self, versions):
        super().__init__()
        self.heads = nn.ModuleDict(
            {v: nn.Linear(2, 1) for v in versions}
        )


Heads(["v1.5", "v2.0"])
