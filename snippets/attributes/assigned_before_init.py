from dataclasses import dataclass

import torch
from torch import nn


class Scale(nn.Module):
    def __init__(self):
        self.table = torch.ones(2)
        super().__init__()
        print("table:", self.table.tolist())
        print("buffers():", list(self.buffers()))


@dataclass
class Line(nn.Module):
    weight: nn.Parameter


Scale()
Line(nn.Parameter(torch.ones(1)))
