import torch
from torch import nn


class Net(nn.Module):
    head = None

    def __init__(self):
        super().__init__()
        self.head = nn.Linear(2, 1)

    def forward(self, x):
        return self.head(x)


net = Net()
print("in state_dict:", list(net.state_dict()))
net(torch.ones(1, 2))
