import copy

import torch
from torch import nn

module = nn.Module()
module.register_buffer("mean", torch.zeros(2))
module.plain = torch.zeros(2, requires_grad=True)

module.double()
print("dtype of the buffer:", module.mean.dtype)
print("dtype of the plain tensor:", module.plain.dtype)
print("state_dict():", list(module.state_dict()))
print("parameters():", list(module.parameters()))
print("deepcopy:", copy.deepcopy(module).plain.tolist())
