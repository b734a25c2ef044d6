import torch
from torch import nn


class Mix(nn.Module):
    def __init__(self, size):
        super().__init__()
        self.weight = nn.Parameter(torch.ones(size))

    @torch.no_grad()
    def normalize(self):
        self.weight.div_(self.weight.sum())


module = Mix(4)
module.normalize()
print("weight:", module.weight.tolist())
print("requires_grad:", module.weight.requires_grad)
