import torch
from torch import nn
from torch.autograd.graph import saved_tensors_hooks


def run(how, front):
    kept = set()

    def pack(t):
        if len(t) == 100:
            kept.add(t.data_ptr())
        return t

    x = front(torch.ones(100, 4))
    with saved_tensors_hooks(pack, lambda t: t):
        y = backbone(x)
    print(f"{how}: {len(kept)} activations kept")
    return y


backbone = nn.Sequential(nn.Linear(4, 4), nn.Tanh(), nn.Linear(4, 4))
run("trained", nn.Identity())
backbone.requires_grad_(False)
run("frozen", nn.Identity())

adapter = nn.Linear(4, 4)
run("frozen, behind an adapter", adapter).sum().backward()
print("adapter has a gradient:", adapter.weight.grad is not None)

with torch.no_grad():
    y = run("behind an adapter, no_grad", adapter)
y.sum().backward()
