import torch
from torch import nn

m = nn.Linear(2, 1)
weight = m.weight
vector = torch.zeros(4, dtype=torch.float64)
nn.utils.vector_to_parameters(vector, m.parameters())
vector.fill_(7.0)
print("weight:", m.weight.tolist())
print("dtype:", m.weight.dtype)
print("the same parameter:", m.weight is weight)

nn.utils.vector_to_parameters(torch.zeros(2), m.parameters())
