import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.body = nn.Linear(2, 2)
        self.head = nn.Linear(2, 1)


net = Net()
head = set(net.head.parameters())
rest = [p for p in net.parameters() if p not in head]
optimizer = torch.optim.SGD([{"params": rest}], lr=0.1)
print("tensors:", len(optimizer.param_groups[0]["params"]))
