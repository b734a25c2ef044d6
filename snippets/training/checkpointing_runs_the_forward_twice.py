import torch
from torch import nn
from torch.utils.checkpoint import checkpoint

x = torch.tensor([[2.0], [6.0]])
linear = nn.Linear(1, 1)


def norm_inside(norm):
    block = nn.Sequential(norm, linear)
    return checkpoint(block, x, use_reentrant=False)


def norm_outside(norm):
    return checkpoint(linear, norm(x), use_reentrant=False)


for forward in [norm_inside, norm_outside]:
    norm = nn.BatchNorm1d(1, momentum=0.5)
    y = forward(norm)
    print(f"{forward.__name__}:")
    print("  after forward:", norm.running_mean.item())
    y.sum().backward()
    print("  after backward:", norm.running_mean.item())
