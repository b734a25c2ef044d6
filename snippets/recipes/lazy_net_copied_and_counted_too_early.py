# needs torch >= 2.9
import copy

import torch
from torch import nn

linear = nn.Sequential(nn.LazyLinear(2))
copied = copy.deepcopy(linear)
copied(torch.zeros(1, 3))
print("copied:", type(copied[0]).__name__)
print("original:", type(linear[0]).__name__)

x = torch.zeros(1, 3, device="meta")
for name, call in {
    "built on meta": lambda: nn.LazyLinear(2, device="meta")(x),
    "to meta": lambda: nn.LazyLinear(2).to("meta")(x),
    "deepcopy": lambda: copy.deepcopy(nn.LazyBatchNorm1d()),
    "half": lambda: linear.half(),
    "bfloat16": lambda: linear.bfloat16(),
    "share_memory": lambda: linear.share_memory(),
    "requires_grad_": lambda: linear.requires_grad_(False),
}.items():
    try:
        call()
        print(f"{name}: works")
    except (AssertionError, RuntimeError, ValueError) as error:
        print(f"{name}: {type(error).__name__}")

print(sum(p.numel() for p in linear.parameters()))
