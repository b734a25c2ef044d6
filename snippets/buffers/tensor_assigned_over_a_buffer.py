import torch
from torch import nn

module = nn.Module()
module.register_buffer("mean", torch.zeros(2))
module.register_buffer("mask", torch.ones(2), persistent=False)

module.mean = torch.ones(2)
module.mask = torch.zeros(2)
module.extra = torch.ones(2)
for name, buffer in module.named_buffers():
    print("buffer:", name, buffer.tolist())
print("state_dict():", list(module.state_dict()))

module.mean = 1.0
