import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.layer = nn.LazyLinear(2)

    def forward(self, x):
        return self.layer(x)


net = Net()
net(torch.zeros(1, 3))
print("elements:", sum(p.numel() for p in net.parameters()))
