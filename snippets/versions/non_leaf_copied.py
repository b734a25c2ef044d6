import copy

import torch
from torch import nn

net = nn.Module()
net.double = 2 * torch.ones(1, requires_grad=True)
copy.deepcopy(net)
