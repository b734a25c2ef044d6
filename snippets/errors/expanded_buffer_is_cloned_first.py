import torch
from torch import nn


class Normalize(nn.Module):
    def __init__(self):
        super().__init__()
        mean = torch.zeros(1).expand(3).clone()
        self.register_buffer("mean", mean)


module = Normalize()
print(module.load_state_dict({"mean": torch.ones(3)}))
print("mean:", module.mean.tolist())
