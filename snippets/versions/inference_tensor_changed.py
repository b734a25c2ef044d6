import torch
from torch import nn

net = nn.Module()
with torch.inference_mode():
    net.register_buffer("mean", torch.ones(1))
net.mean.add_(1)
