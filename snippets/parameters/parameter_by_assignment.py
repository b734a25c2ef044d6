import torch
from torch import nn


class Scale(nn.Module):
    def __init__(self):
        super().__init__()
        self.weight = nn.Parameter(torch.ones(3))

    def forward(self, x):
        return x * self.weight


module = Scale()
names = [name for name, _ in module.named_parameters()]
print("parameters():", names)
print("state_dict():", list(module.state_dict()))
print("requires_grad:", module.weight.requires_grad)
module.to("meta")
print("after to('meta'):", module.weight.device)
