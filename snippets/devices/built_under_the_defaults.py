import torch
from torch import nn


class Kinds(nn.Module):
    def __init__(self):
        super().__init__()
        self.weight = nn.Parameter(torch.ones(1))
        self.register_buffer("table", torch.tensor([257.0]))
        exact = torch.tensor([257.0], dtype=torch.float32)
        self.register_buffer("exact", exact)
        self.register_buffer("index", torch.arange(1))
        self.plain = torch.ones(1)


torch.set_default_dtype(torch.bfloat16)
with torch.device("meta"):
    module = Kinds()
for name in "weight", "table", "exact", "index", "plain":
    tensor = getattr(module, name)
    print(f"{name}: {tensor.device} {tensor.dtype}")
print("table:", Kinds().table.item())
print("exact:", Kinds().exact.item())
