# needs torch >= 2.1
import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc = nn.Linear(1, 1)
        self.register_buffer("mean", torch.zeros(1))
        self.register_buffer("ids", torch.arange(3))
        self.register_buffer("keep", torch.ones(1).bool())
        self.plain = torch.ones(1)

    def forward(self, x):
        return self.fc(x - self.mean)


def show(how, net, y):
    print(f"{how}: result {y.dtype}")
    print("  weight:", net.fc.weight.dtype, "mean:", net.mean.dtype)
    print("  ids:", net.ids.dtype, "keep:", net.keep.dtype)
    print("  plain:", net.plain.dtype)


net, x = Net(), torch.ones(1, 1)
with torch.autocast("cpu", dtype=torch.bfloat16):
    y = net(x)
y.sum().backward()
show("autocast", net, y)
print("  gradient:", net.fc.weight.grad.dtype)
net.bfloat16()
show("bfloat16()", net, net(x.bfloat16()))
