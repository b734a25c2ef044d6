# needs torch >= 2.1
import torch
from torch import nn


class Standardize(nn.Module):
    def __init__(self, features, momentum=0.1):
        super().__init__()
        self.momentum = momentum
        self.register_buffer("mean", torch.zeros(features))
        self.register_buffer("var", torch.ones(features))

    @torch.no_grad()
    def update(self, x):
        var, mean = torch.var_mean(x, dim=0, correction=0)
        self.mean.lerp_(mean, self.momentum)
        self.var.lerp_(var, self.momentum)

    def forward(self, x):
        if self.training:
            self.update(x.to(self.mean.dtype))
        y = (x - self.mean) / (self.var + 1e-5).sqrt()
        return y.to(x.dtype)


module = Standardize(1, momentum=0.5)
x = torch.tensor([[2.0], [6.0]], requires_grad=True)
for _ in range(2):
    module(x).sum().backward()
    print("train:", module.mean.item(), module.var.item())
y = module.eval()(x.bfloat16() + 100)
print("eval: ", module.mean.item(), module.var.item(), y.dtype)
restored = Standardize(1)
restored.load_state_dict(module.state_dict())
print("restored:", restored.mean.item(), restored.var.item())
print("moved:", restored.to("meta").mean.device)
