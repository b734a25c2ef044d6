import torch
from torch import nn


class Counter(nn.Module):
    def __init__(self):
        super().__init__()
        self.calls = torch.zeros(1)

    def forward(self, x):
        self.calls.add_(1)
        return x + self.calls


net = Counter()
torch.export.export(net, (torch.zeros(1),))
print(net.calls)
