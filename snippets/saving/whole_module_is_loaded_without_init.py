import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.weight = nn.Parameter(torch.ones(1))


torch.save(Net(), "net.pt")


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.weight = nn.Parameter(torch.ones(1))
        self.scale = 2.0

    def forward(self, x):
        return self.scale * self.weight * x


net = torch.load("net.pt", weights_only=False)
print("weight:", net.weight.item())
net(torch.ones(1))
