import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.weight = nn.Parameter(torch.ones(2))


torch.save(Net(), "net.pt")

net = torch.load("net.pt", weights_only=False)
print(type(net).__name__, net.weight.tolist())
