import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.scale = nn.Parameter(torch.ones(1))
        self.layer = nn.Linear(2, 1)


module = Net()
print("parameters():", [n for n, _ in module.named_parameters()])
print("state_dict():", list(module.state_dict()))
print(
    "its own:", [n for n, _ in module.named_parameters(recurse=False)]
)
