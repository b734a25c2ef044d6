import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.linear = nn.Linear(2, 2)
        self.activation = lambda x: x * x

    def forward(self, x):
        return self.activation(self.linear(x))


torch.save(Net(), "net.pt")
