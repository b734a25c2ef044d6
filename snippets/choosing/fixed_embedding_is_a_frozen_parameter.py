import torch
from torch import nn

vectors = torch.eye(3)
module = nn.Embedding.from_pretrained(vectors)
module.register_buffer("table", vectors.clone())

print("parameters():", [n for n, _ in module.named_parameters()])
print("weight requires_grad:", module.weight.requires_grad)

module.requires_grad_(True)
print("weight, unfrozen:", module.weight.requires_grad)
print("buffer, unfrozen:", module.table.requires_grad)
