import torch
from torch import nn


class Scaled(nn.Module):
    def __init__(self):
        super().__init__()
        self.weight = nn.Parameter(torch.zeros(2))
        self.register_buffer("scale", torch.ones(2))


old = {"weight": torch.full((2,), 5.0)}
module = Scaled()
result = module.load_state_dict(old, strict=False)
print("missing:", result.missing_keys)
print("unexpected:", result.unexpected_keys)
print("weight:", module.weight.tolist())
print("scale:", module.scale.tolist())
