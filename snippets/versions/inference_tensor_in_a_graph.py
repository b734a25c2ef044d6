import torch
from torch import nn

net = nn.Linear(1, 1)
with torch.inference_mode():
    net.register_buffer("mean", torch.ones(1))
net(torch.ones(1)) * net.mean
