import torch
from torch import nn

m = nn.Module()
for i in range(2):
    scale = nn.Parameter(torch.ones(1))
    m.register_parameter(f"scale_{i}", scale)
m.register_parameter("bias", None)
print("parameters:", [n for n, _ in m.named_parameters()])
print("bias:", m.bias)
