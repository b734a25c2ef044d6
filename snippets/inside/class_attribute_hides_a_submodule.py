import torch
from torch import nn


class Net(nn.Module):
    inner = None

    def __init__(self):
        super().__init__()
        self.weight = nn.Parameter(torch.ones(2))
        self.inner = nn.Linear(2, 2, bias=False)


net = Net()
print("weight in dir():", "weight" in dir(net))
print("weight in __dict__:", "weight" in vars(net))
print("parameters:", [name for name, _ in net.named_parameters()])
print("net.inner:", net.inner)
