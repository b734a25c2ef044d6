from dataclasses import dataclass

import torch
from torch import nn


@dataclass
class Scaler:
    mean: torch.Tensor


class ScalerModule(nn.Module):
    def __init__(self, mean):
        super().__init__()
        self.register_buffer("mean", mean)


module = nn.Module()
module.scaler = Scaler(torch.zeros(2))
module.registered = ScalerModule(torch.zeros(2))
module.to("meta")
print("state_dict():", list(module.state_dict()))
print("in another object:", module.scaler.mean.device)
print("in a module:", module.registered.mean.device)
