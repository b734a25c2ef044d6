import torch
from torch import nn


class Table(nn.Module):
    def __init__(self):
        super().__init__()
        self.rows = nn.Parameter(torch.ones(2, 4))

    @torch.no_grad()
    def normalize(self):
        self.rows.div_(self.rows.norm(dim=1, keepdim=True))


module = Table()
module.normalize()
print("rows:", module.rows.tolist())
