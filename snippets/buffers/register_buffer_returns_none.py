import torch
from torch import nn

module = nn.Module()
module.mean = module.register_buffer("mean", torch.zeros(2))
print("mean:", module.mean)
print("buffers():", list(module.buffers()))
print("state_dict():", list(module.state_dict()))
