import torch
from torch import nn


class Offsets(nn.Module):
    def __init__(self, model):
        super().__init__()
        self.offsets = nn.ParameterDict()
        for name, p in model.named_parameters():
            self.offsets[name] = torch.zeros_like(p)


Offsets(nn.Sequential(nn.Linear(2, 1)))
