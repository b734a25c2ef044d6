import torch
from torch import nn
from torch.nn import functional as F


class Int8Linear(nn.Module):
    def __init__(self, inputs, outputs):
        super().__init__()
        weight = torch.zeros(outputs, inputs, dtype=torch.int8)
        self.register_buffer("weight", weight)
        self.register_buffer("scale", torch.ones(outputs, 1))
        self.bias = nn.Parameter(torch.zeros(outputs))

    @classmethod
    @torch.no_grad()
    def quantize(cls, linear):
        weight = linear.weight.float()
        layer = cls(linear.in_features, linear.out_features)
        layer.to(weight.device)
        top = weight.abs().amax(1, keepdim=True)
        layer.scale.copy_(top.clamp(min=1e-8) / 127)
        layer.weight.copy_((weight / layer.scale).round())
        layer.bias = linear.bias
        return layer

    def forward(self, x):
        weight = self.weight * self.scale
        return F.linear(x, weight.to(x.dtype), self.bias)


linear, x = nn.Linear(64, 8), torch.ones(64)
layer = Int8Linear.quantize(linear)
error = (layer(x) - linear(x)).abs().max().item()
print("close:", error < 0.05)
for name, tensor in layer.bfloat16().state_dict().items():
    print(name, tensor.dtype)
