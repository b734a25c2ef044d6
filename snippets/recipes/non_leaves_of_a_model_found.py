import copy

import torch
from torch import nn


def non_leaves(model):
    for path, module in model.named_modules():
        for name, value in [
            *vars(module).items(),
            *module._buffers.items(),
        ]:
            if isinstance(value, torch.Tensor) and not value.is_leaf:
                yield f"{path}.{name}".strip(".")


class Block(nn.Module):
    def __init__(self):
        super().__init__()
        self.linear = nn.Linear(1, 1)
        self.register_buffer("mean", torch.zeros(1))

    def forward(self, x):
        self.features = self.linear(x)
        self.mean = 0.9 * self.mean + 0.1 * self.features
        return self.features


model = nn.Sequential(Block())
model(torch.ones(1))
print("non-leaves:", list(non_leaves(model)))

del model[0].features
model[0].mean = model[0].mean.detach()
print("non-leaves:", list(non_leaves(model)))
print("copied:", type(copy.deepcopy(model)).__name__)
