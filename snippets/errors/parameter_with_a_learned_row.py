import torch
from torch import nn


class Words(nn.Module):
    def __init__(self, table):
        super().__init__()
        self.unknown = nn.Parameter(torch.zeros(2))
        weight = nn.Parameter(table, requires_grad=False)
        weight[0] = self.unknown
        self.weight = weight


Words(torch.ones(3, 2))
