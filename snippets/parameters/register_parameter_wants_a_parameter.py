import torch
from torch import nn

module = nn.Module()
module.register_parameter("w", torch.ones(2))
