import torch
from torch import nn


class Doubled(nn.Module):
    def __init__(self):
        super().__init__()
        self.weight = nn.Parameter(torch.ones(1))

    @property
    def twice(self):
        return self.weight.detach() * 2

    def forward(self, x):
        return x * self.twice


model, x = Doubled(), torch.ones(1)
exported = torch.export.export(model, (x,)).module()
print("exported:", exported(x).detach().numpy())
print("original:", model(x).detach().numpy())
