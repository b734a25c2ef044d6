import torch
from torch import nn

conv = nn.Conv2d(2, 2, 3)
print("strides:", conv.weight.stride())
conv.to(memory_format=torch.channels_last)
print("channels_last:", conv.weight.stride())
