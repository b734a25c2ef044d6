import torch
from torch import nn

module = nn.Linear(2, 1)
small = {}
for name, value in module.state_dict().items():
    scale = value.abs().max() / 127
    small[name] = (value / scale).round().to(torch.int8), scale
for name, (value, _) in small.items():
    print(name, value.dtype, "up to", value.abs().max().item())
print("module:", module.weight.dtype)
