import torch
from torch import nn

block = nn.Module()
block.weight = nn.Parameter(torch.ones(1))
block.register_buffer("mask", torch.ones(1), persistent=False)
model = nn.Sequential(nn.BatchNorm1d(1), block)
model.scale = torch.ones(1)

print("returns itself:", model.to("meta") is model)
for name, tensor in model.named_parameters():
    print(f"parameter {name}: {tensor.device}")
for name, tensor in model.named_buffers():
    print(f"buffer {name}: {tensor.device}")
print("plain attribute scale:", model.scale.device)
