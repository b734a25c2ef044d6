import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.weight = nn.Parameter(torch.ones(2))

    @property
    def scaled(self):
        return self.weight / self.temperature


net = Net()
try:
    print(net.scaled)
except AttributeError as error:
    print("net.scaled:", error)

Net.scaled.fget(net)
