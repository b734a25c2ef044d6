import torch
from torch import nn


class Scale(nn.Module):
    def __init__(self):
        super().__init__()
        self.weight = torch.ones(3, requires_grad=True)


module = Scale()
print("parameters():", list(module.parameters()))
print("state_dict():", list(module.state_dict()))
torch.optim.SGD(module.parameters(), lr=0.1)
