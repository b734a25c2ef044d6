import torch
from torch import nn

module = nn.Module()
module.plain = None
module.register_parameter("bias", None)

module.plain = torch.zeros(2)
print("parameters():", list(module.parameters()))
module.bias = torch.zeros(2)
