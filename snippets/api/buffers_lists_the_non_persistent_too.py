import torch
from torch import nn

m = nn.Module()
m.register_buffer("mean", torch.zeros(1))
m.register_buffer("mask", torch.ones(1), persistent=False)
m.register_buffer("cache", None)
print("named_buffers():", [n for n, _ in m.named_buffers()])
print("buffers():", list(m.buffers()))
print("state_dict():", list(m.state_dict()))
