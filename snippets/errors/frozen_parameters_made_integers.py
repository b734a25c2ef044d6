import torch
from torch import nn

module = nn.Linear(2, 1)
nn.init.constant_(module.weight, 1.5)
module.requires_grad_(False)
module.type(torch.int8)
print("weight:", module.weight.tolist(), module.weight.dtype)
