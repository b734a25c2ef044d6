import torch
from torch import nn
from torch.func import functional_call


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.layer = nn.Linear(1, 1)

    def forward(self, x):
        return self.layer(x)


net = Net()
wrapped = nn.DataParallel(net)
state = dict(wrapped.named_parameters())
functional_call(net, state, torch.ones(1, 1))
