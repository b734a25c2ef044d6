import torch
from torch import nn


class ScaledSign(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x, scale):
        ctx.save_for_backward(x, scale)
        return x.sign() * scale

    @staticmethod
    def backward(ctx, grad):
        x, scale = ctx.saved_tensors
        return grad * (x.abs() <= scale), None


class Binarize(nn.Module):
    def __init__(self, scale):
        super().__init__()
        self.register_buffer("scale", torch.tensor(scale))

    def forward(self, x):
        return ScaledSign.apply(x, self.scale)


binarize = Binarize(2.0)
x = torch.tensor([0.5, -1.5, 3.0], requires_grad=True)
y = binarize(x)
y.sum().backward()
print("output:", y.tolist())
print("gradient of x:", x.grad.tolist())
print("gradient of scale:", binarize.scale.grad)
