# needs torch >= 2.1
import torch
from torch import nn


def round_straight_through(x):
    return x + (x.round() - x).detach()


class Quantize(nn.Module):
    def __init__(self, scale, low=-8, high=7):
        super().__init__()
        self.low, self.high = low, high
        self.register_buffer("scale", torch.tensor(float(scale)))

    def forward(self, x):
        x = (x / self.scale).clamp(self.low, self.high)
        return round_straight_through(x) * self.scale


quantize = Quantize(0.5)
weight = nn.Parameter(torch.tensor([0.6, -1.3, 9.0]))
y = quantize(weight)
y.sum().backward()
print("output:", y.tolist())
print("gradient of weight:", weight.grad.tolist())
print("gradient of scale:", quantize.scale.grad)
print("state_dict():", list(quantize.state_dict()))
