import torch
from torch import nn

x = torch.tensor([[2.0], [6.0]])


def try_out(how, norm):
    y = norm(x)
    print(f"{how}:")
    print("  running_mean changed:", norm.running_mean.item() != 0)
    print("  batches counted:", norm.num_batches_tracked.item())
    print("  output from the batch:", y.max().item() < 1.1)
    print("  weight is learned:", y.requires_grad)


norm = nn.BatchNorm1d(1)
try_out("requires_grad_(False)", norm.requires_grad_(False))

try_out("momentum=0", nn.BatchNorm1d(1, momentum=0.0))

norm = nn.BatchNorm1d(1)
norm.track_running_stats = False
try_out("track_running_stats=False, set later", norm)

norm = nn.BatchNorm1d(1)
try_out("eval()", norm.eval())

norm = nn.BatchNorm1d(1).requires_grad_(False)
try_out("eval() and requires_grad_(False)", norm.eval())
