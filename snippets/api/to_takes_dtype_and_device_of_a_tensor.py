import torch
from torch import nn

m = nn.BatchNorm1d(1)
like = torch.ones(1, dtype=torch.float64, device="meta")
print("returns the module:", m.to(like) is m)
for name, t in m.state_dict().items():
    print(f"{name}:", t.dtype, t.device)
