import torch
from torch import nn


class Base(nn.Module):
    def __init__(self):
        print("before:", "_parameters" in vars(self))
        super().__init__()
        print("after:", "_parameters" in vars(self))
        self.weight = nn.Parameter(torch.ones(2))


class Net(Base):
    def __init__(self):
        super().__init__()
        print("parameters:", len(list(self.parameters())))
        nn.Module.__init__(self)
        print("once more:", len(list(self.parameters())))


Net()
