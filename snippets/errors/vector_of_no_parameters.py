import torch
from torch import nn
from torch.nn.utils import parameters_to_vector


class Center(nn.Module):
    def __init__(self):
        super().__init__()
        self.register_buffer("mean", torch.zeros(2))


module = Center()
vector = parameters_to_vector(module.parameters())
