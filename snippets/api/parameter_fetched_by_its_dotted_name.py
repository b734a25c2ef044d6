import torch
from torch import nn

net = nn.Sequential(nn.Linear(2, 1))
with torch.no_grad():
    net.get_parameter("0.bias").fill_(5.0)
print("bias:", net[0].bias.item())

net.get_parameter("0.scale")
