import torch
from torch import nn


class Scale(nn.Module):
    def __init__(self):
        super().__init__()
        self.scale = nn.Parameter(torch.ones(2))
        with torch.no_grad():
            self.scale.mul_(0.5)


module = Scale()
print("scale:", module.scale.tolist())
print("requires_grad:", module.scale.requires_grad)
