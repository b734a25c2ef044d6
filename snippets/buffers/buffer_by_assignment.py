# needs torch >= 2.5
import torch
from torch import nn


class Center(nn.Module):
    def __init__(self):
        super().__init__()
        self.mean = nn.Buffer(torch.zeros(3))
        self.mask = nn.Buffer(torch.ones(3), persistent=False)


module = Center()
print("buffers():", [n for n, _ in module.named_buffers()])
print("state_dict():", list(module.state_dict()))
print("type:", type(module.mean).__name__)
print("nn.Buffer:", isinstance(module.mean, nn.Buffer))
