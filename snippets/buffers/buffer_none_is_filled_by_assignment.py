import torch
from torch import nn

module = nn.Module()
module.register_buffer("indexes", None)
print("indexes:", module.indexes)
print("buffers():", list(module.buffers()))

module.indexes = torch.arange(3)
print("filled:", [n for n, _ in module.named_buffers()])
print("state_dict():", list(module.state_dict()))

module.indexes = None
print("emptied:", list(module.state_dict()))
