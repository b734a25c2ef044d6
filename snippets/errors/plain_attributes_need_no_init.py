import torch
from torch import nn


class Scale(nn.Module):
    def __init__(self, factor):
        self.factor = factor

    def forward(self, x):
        return x * self.factor


module = Scale(2.0)
for use in (module.eval, module.zero_grad, module.state_dict):
    try:
        use()
    except AttributeError as error:
        print(f"{use.__name__}():", error)
module(torch.ones(1))
