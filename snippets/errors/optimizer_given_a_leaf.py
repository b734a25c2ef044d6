import torch
from torch import nn


class Scale(nn.Module):
    def __init__(self):
        super().__init__()
        scale = torch.ones(2)
        self.scale = nn.Parameter(0.1 * scale)


module = Scale()
torch.optim.SGD([module.scale], lr=0.1)
print("is_leaf:", module.scale.is_leaf)
