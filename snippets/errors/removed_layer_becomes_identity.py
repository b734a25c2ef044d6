import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.body = nn.Linear(2, 3)
        self.head = nn.Linear(3, 1)

    def forward(self, x):
        return self.head(self.body(x))


net = Net()
net.head = nn.Identity()
print("output:", tuple(net(torch.ones(1, 2)).shape))
print("in state_dict:", list(net.state_dict()))
