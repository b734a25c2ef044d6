import torch
from torch import nn
from torch.nn.functional import linear

for dtype in [torch.bfloat16, torch.float32]:
    weight = nn.Parameter(torch.ones(1, dtype=dtype))
    weight.grad = torch.ones_like(weight)
    torch.optim.SGD([weight], lr=0.001).step()
    print(f"{dtype}: one step moved it {weight.item() != 1}")
    base = torch.full((1,), 0.001, dtype=dtype)
    print(f"  0.001 + 1 - 1 = {(base + 1 - 1).item():.3f}")

layer = nn.Linear(2, 2).bfloat16()
layer.a = nn.Parameter(torch.ones(1, 2))
print("base cast, adapter added:", layer.a.dtype)
layer.bfloat16()
print("cast after that:", layer.a.dtype)

layer.a = nn.Parameter(torch.ones(1, 2))
x = torch.ones(1, 2, dtype=torch.bfloat16)
linear(x.to(layer.a.dtype), layer.a)
print("x cast to the adapter: works")
linear(x, layer.a)
