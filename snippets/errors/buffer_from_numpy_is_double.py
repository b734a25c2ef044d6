import numpy as np
import torch
from torch import nn


class Rotate(nn.Module):
    def __init__(self):
        super().__init__()
        table = torch.from_numpy(np.eye(2))
        self.register_buffer("table", table)

    def forward(self, x):
        return x @ self.table


Rotate()(torch.ones(1, 2))
