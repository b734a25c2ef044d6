import torch
from torch import nn

net = nn.Module()
net.register_buffer("mean", torch.ones(2))
net.mean = 0.5
