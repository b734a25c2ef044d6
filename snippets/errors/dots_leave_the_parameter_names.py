import torch
from torch import nn


class Offsets(nn.Module):
    def __init__(self, model):
        super().__init__()
        self.offsets = nn.ParameterDict()
        for name, p in model.named_parameters():
            name = name.replace(".", "_")
            self.offsets[name] = torch.zeros_like(p)


module = Offsets(nn.Sequential(nn.Linear(2, 1)))
print("in state_dict:", list(module.state_dict()))
