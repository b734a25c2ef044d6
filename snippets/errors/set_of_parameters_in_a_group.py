import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.body = nn.Linear(2, 2)
        self.head = nn.Linear(2, 1)


net = Net()
rest = set(net.parameters()) - set(net.head.parameters())
torch.optim.SGD(rest, lr=0.1)
print("a bare set: accepted")
torch.optim.SGD([{"params": rest}], lr=0.1)
