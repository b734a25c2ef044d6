import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.layer = nn.Linear(2, 1)


net = Net()
optimizer = torch.optim.SGD(net.parameters(), lr=0.1)
print("tensors:", len(optimizer.param_groups[0]["params"]))
