import torch
from torch import nn


class Net(nn.Module):
    head: nn.Module

    def __init__(self):
        super().__init__()
        self.head = nn.Linear(2, 1)

    def forward(self, x):
        return self.head(x)


net = Net()
print("in state_dict:", list(net.state_dict()))
print("output:", tuple(net(torch.ones(1, 2)).shape))
