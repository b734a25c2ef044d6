import torch
from torch import nn

with torch.device("meta"):
    net = nn.Linear(1, 1)
print(net.weight.device)
