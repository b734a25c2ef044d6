import torch
from torch import nn

module = nn.Linear(2, 1)
nn.init.constant_(module.weight, 1.5)
module.type(torch.int8)
