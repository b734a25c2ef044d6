import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.used = nn.Parameter(torch.ones(1))
        self.unused = nn.Parameter(torch.ones(1))

    def forward(self, x):
        return self.used * x


net = Net()
loss = net(torch.ones(1))
torch.autograd.grad(loss, net.parameters())
