import torch
from torch import nn

module = nn.Conv1d(1, 1, kernel_size=1).half()
x = torch.ones(1, 1, 4)
module(x)
