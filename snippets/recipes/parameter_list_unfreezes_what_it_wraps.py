# needs torch >= 2.5
import torch
from torch import nn

frozen = nn.Parameter(torch.ones(2), requires_grad=False)
items = nn.ParameterList([torch.ones(2), frozen])
items.append(nn.Buffer(torch.ones(2)))
items.append(None)
for name, item in items.named_parameters():
    print(f"{name}: trained {item.requires_grad}")
print("buffers():", list(items.buffers()), "last:", items[-1])

items.append(torch.arange(2))
