import torch
from torch import nn
from torch.optim.swa_utils import AveragedModel


class Center(nn.Module):
    def __init__(self):
        super().__init__()
        self.register_buffer("mean", torch.zeros(1))


module = Center()
average = AveragedModel(module)
for value in (1.0, 3.0):
    module.mean.fill_(value)
    average.update_parameters(module)
