import torch
from torch import nn

m = nn.BatchNorm1d(1)
m.table = torch.ones(1)
weight = m.weight
m.share_memory()
for name in ("weight", "running_mean", "table"):
    print(f"{name} is shared:", getattr(m, name).is_shared())
print("the same parameter:", m.weight is weight)
