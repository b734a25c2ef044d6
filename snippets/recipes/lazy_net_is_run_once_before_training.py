# needs torch >= 2.1
import torch
from torch import nn


def dry_run(net, *inputs):
    modes = {module: module.training for module in net.modules()}
    net.eval()
    with torch.no_grad():
        net(*inputs)
    for module, mode in modes.items():
        module.training = mode


net = nn.Sequential(
    nn.LazyConv2d(4, 3),
    nn.LazyBatchNorm2d(),
    nn.Flatten(),
    nn.LazyLinear(2),
).double()
dry_run(net, torch.zeros(1, 3, 8, 8, dtype=torch.float64))
print("classes:", [type(layer).__name__ for layer in net])
print("weight:", tuple(net[3].weight.shape), net[3].weight.dtype)
print("running_mean:", net[1].running_mean.tolist())
print("training:", net.training)

optimizer = torch.optim.AdamW(net.parameters(), lr=1e-3)
print("numbers:", sum(p.numel() for p in net.parameters()))
