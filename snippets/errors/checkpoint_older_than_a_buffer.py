import torch
from torch import nn


class Scaled(nn.Module):
    def __init__(self):
        super().__init__()
        self.weight = nn.Parameter(torch.zeros(2))
        self.register_buffer("scale", torch.ones(2))


old = {"weight": torch.full((2,), 5.0)}
module = Scaled()
module.load_state_dict(old)
