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
net.share_memory()
print("shared:", net.layer.weight.is_shared())
