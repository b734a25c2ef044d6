import torch
from torch import nn

module = nn.Module()
weight = nn.Parameter(torch.ones(2))
module.register_buffer("itself", weight)
module.register_buffer("detached", weight.detach())
module.register_buffer("copied", weight.detach().clone())
print("parameters():", list(module.parameters()))

with torch.no_grad():
    weight.add_(1)
for name, buffer in module.named_buffers():
    print(f"{name}: requires_grad={buffer.requires_grad}", end=", ")
    print(f"type={type(buffer).__name__}, values={buffer.tolist()}")
