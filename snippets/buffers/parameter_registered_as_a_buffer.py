import torch
from torch import nn

module = nn.Module()
weight = nn.Parameter(torch.ones(2))
module.register_buffer("w", weight)
module.register_buffer("d", weight.detach())

print("parameters():", list(module.parameters()))
for name, buffer in module.named_buffers():
    kind = type(buffer).__name__
    print(f"{name}: {kind}, requires_grad={buffer.requires_grad}")
