import torch
from torch import nn


class Scale(nn.Module):
    def __init__(self):
        super().__init__()
        scale = torch.ones(1, dtype=torch.double)
        self.scale = nn.Parameter(scale)


module = Scale()
module.scale.backward()
print("gradient:", module.scale.grad)
