import torch
from torch import nn


class Center(nn.Module):
    def __init__(self):
        super().__init__()
        self.register_buffer("mean", torch.zeros(3))

    def forward(self, x):
        return x - self.mean


module = Center()
names = [name for name, _ in module.named_buffers()]
print("parameters():", list(module.parameters()))
print("buffers():", names)
print("state_dict():", list(module.state_dict()))
module.to("meta")
print("after to('meta'):", module.mean.device)
