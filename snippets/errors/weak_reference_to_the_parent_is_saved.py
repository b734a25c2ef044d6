import weakref

import torch
from torch import nn


class Head(nn.Module):
    def __init__(self, net):
        super().__init__()
        self.linear = nn.Linear(2, 1)
        self.net = weakref.ref(net)


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.head = Head(self)


torch.save(Net(), "net.pt")
