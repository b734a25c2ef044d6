import torch
from torch import nn


class Table(nn.Module):
    def __init__(self):
        super().__init__()
        self.rows = nn.Parameter(torch.ones(2, 4))

    def normalize(self):
        for row in self.rows:
            row.div_(row.norm())


module = Table()
module.normalize()
