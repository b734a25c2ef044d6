import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.layer = nn.Linear(2, 1)


net = Net()
torch.optim.SGD(net, lr=0.1)
