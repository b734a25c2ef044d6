import torch
from torch import nn

module = nn.Module()
module.register_buffer("mean", torch.zeros(2))
module.register_buffer("mask", torch.ones(2), persistent=False)
module.register_buffer("later", None)
print("buffers():", [n for n, _ in module.named_buffers()])
print("state_dict():", list(module.state_dict()))

module.later = torch.zeros(2)
print("filled:", list(module.state_dict()))
