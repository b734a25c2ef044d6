import torch
from torch import nn


class FourWays(nn.Module):
    def __init__(self):
        super().__init__()
        self.weight = nn.Parameter(torch.ones(2))
        self.register_buffer("mean", torch.ones(2))
        self.register_buffer("mask", torch.ones(2), persistent=False)
        self.plain = torch.ones(2)


module = FourWays()
print("parameters:", [name for name, _ in module.named_parameters()])
print("buffers:", [name for name, _ in module.named_buffers()])
print("state_dict:", [*module.state_dict()])

module.to("meta")
for name in ["weight", "mean", "mask", "plain"]:
    print(f"{name} is on", getattr(module, name).device)
