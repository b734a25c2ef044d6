from torch import nn


class Classifier(nn.Module):
    def __init__(self, sizes):
        super().__init__()
        self.heads = nn.ModuleDict(
            {size: nn.Linear(4, size) for size in sizes}
        )

    def forward(self, x, size):
        return self.heads[size](x)


Classifier([10, 100])
