import torch
from torch import nn


@torch.no_grad()
def fold_bias(conv, norm):
    if conv.bias is not None:
        norm.running_mean -= conv.bias
        conv.bias = None


net = nn.Sequential(nn.Conv2d(1, 2, 3), nn.BatchNorm2d(2)).eval()
x = torch.ones(1, 1, 3, 3)
before = net(x)
fold_bias(*net)
print("same output:", torch.allclose(net(x), before))
print("parameters():", [n for n, _ in net.named_parameters()])

net[0].bias = nn.Parameter(torch.zeros(2))
print("added again:", [n for n, _ in net.named_parameters()])
del net[0].bias
net(x)
