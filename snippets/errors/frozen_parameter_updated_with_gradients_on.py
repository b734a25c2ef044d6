import warnings

from torch import nn

student = nn.Linear(2, 1)
teacher = nn.Linear(2, 1).requires_grad_(False)
teacher.weight.lerp_(student.weight, 0.1)
print("leaf:", teacher.weight.is_leaf)

with warnings.catch_warnings(action="ignore"):
    teacher.to("meta")
