import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.body = nn.Linear(2, 2)
        self.head = nn.Linear(2, 1)


net = Net()
groups = [
    {"params": net.body.parameters()},
    {"params": net.head.parameters(), "lr": 0.1},
]
optimizer = torch.optim.SGD(groups, lr=0.01)
for group in optimizer.param_groups:
    print("lr:", group["lr"], "tensors:", len(group["params"]))
