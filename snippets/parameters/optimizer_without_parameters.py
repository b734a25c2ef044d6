import torch
from torch import nn

module = nn.Module()
module.weight = torch.ones(3, requires_grad=True)
torch.optim.SGD(module.parameters(), lr=0.1)
