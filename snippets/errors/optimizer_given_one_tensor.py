import torch
from torch import nn

module = nn.Linear(2, 1)
torch.optim.SGD(module.weight, lr=0.1)
