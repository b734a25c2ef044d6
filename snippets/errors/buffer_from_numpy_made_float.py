import numpy as np
import torch
from torch import nn


class Rotate(nn.Module):
    def __init__(self):
        super().__init__()
        table = torch.from_numpy(np.eye(2)).float()
        self.register_buffer("table", table)

    def forward(self, x):
        return x @ self.table


print("result:", Rotate()(torch.ones(1, 2)).dtype)
