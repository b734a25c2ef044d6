import torch
from torch import nn


class Table(nn.Module):
    def __init__(self):
        super().__init__()
        self.rows = nn.Parameter(torch.ones(2, 2))
        with torch.no_grad():
            self.rows[0] = 0


module = Table()
print("rows:", module.rows.tolist())
