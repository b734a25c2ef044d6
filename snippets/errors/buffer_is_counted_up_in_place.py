import torch
from torch import nn


class Counter(nn.Module):
    def __init__(self):
        super().__init__()
        self.register_buffer("steps", torch.tensor(0))

    def forward(self, x):
        self.steps += 1
        return x


module = Counter()
module(torch.ones(1))
print("steps:", module.steps)
print("in state_dict:", list(module.state_dict()))
