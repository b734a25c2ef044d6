import torch
from torch import nn

net = nn.Module()
net.mean = nn.Buffer(torch.ones(2))
print(list(net.state_dict()))
