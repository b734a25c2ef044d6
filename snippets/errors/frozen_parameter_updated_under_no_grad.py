import torch
from torch import nn

student = nn.Linear(2, 1)
teacher = nn.Linear(2, 1).requires_grad_(False)
with torch.no_grad():
    teacher.weight.lerp_(student.weight, 0.1)
print("leaf:", teacher.weight.is_leaf)

teacher.to("meta")
print("weight:", teacher.weight.device)
