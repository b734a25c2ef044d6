import torch
from torch import nn

module = nn.Module()
module.register_buffer("ids", torch.Tensor([7, 2049]))
print("dtype:", module.ids.dtype)
print("after half():", module.half().ids.tolist())

vectors = torch.zeros(4096, 2)
vectors[module.ids]
