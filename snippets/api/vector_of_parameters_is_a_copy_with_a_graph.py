import torch
from torch import nn

m = nn.Linear(2, 1)
nn.init.zeros_(m.weight)
vector = nn.utils.parameters_to_vector(m.parameters())
vector.sum().backward()
print("shape:", vector.shape)
print("gradient of the weight:", m.weight.grad.tolist())
with torch.no_grad():
    vector.fill_(7.0)
print("weight:", m.weight.tolist())

conv = nn.Conv2d(2, 2, 3).to(memory_format=torch.channels_last)
nn.utils.parameters_to_vector(conv.parameters())
