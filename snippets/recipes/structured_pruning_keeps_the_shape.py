import torch
from torch import nn
from torch.nn.utils import prune

first, second = nn.Linear(3, 4), nn.Linear(4, 2)
prune.ln_structured(first, "weight", amount=0.5, n=2, dim=0)
kept = first.weight_mask.any(dim=1)
prune.remove(first, "weight")
print("rows kept:", kept.sum().item())
print("shape:", list(first.weight.shape))

thin, after = nn.Linear(3, 2), nn.Linear(2, 2)
with torch.no_grad():
    thin.weight.copy_(first.weight[kept])
    thin.bias.copy_(first.bias[kept])
    after.weight.copy_(second.weight[:, kept])
    gone = first.bias[~kept].relu()
    after.bias.copy_(second.bias + second.weight[:, ~kept] @ gone)
x = torch.randn(5, 3)
same = torch.allclose(
    after(thin(x).relu()), second(first(x).relu()), atol=1e-6
)
print("shape of the smaller layer:", list(thin.weight.shape))
print("same result:", same)
