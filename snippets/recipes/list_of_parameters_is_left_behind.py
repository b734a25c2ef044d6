import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.layers = [nn.Linear(2, 2)]
        self.gains = [nn.Parameter(torch.ones(2))]
        self.masks = [torch.ones(2)]


net = Net().to("meta")
print("layer:", net.layers[0].weight.device)
print("gain:", net.gains[0].device)
print("mask:", net.masks[0].device)
print("state_dict():", list(net.state_dict()))
torch.optim.SGD(net.parameters(), lr=0.1)
