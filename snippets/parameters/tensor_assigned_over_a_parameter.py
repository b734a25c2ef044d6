import torch
from torch import nn

module = nn.Module()
module.w = nn.Parameter(torch.ones(2))
module.w = torch.zeros(2)
