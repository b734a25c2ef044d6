# needs torch >= 2.1
import torch
from torch import nn


class Tables(nn.Module):
    def __init__(self):
        super().__init__()
        self.tables = [torch.zeros(2), torch.zeros(3)]
        self.scale = nn.Parameter(torch.ones(1))

    def _apply(self, fn, recurse=True):
        super()._apply(fn, recurse)
        self.tables = [fn(t) for t in self.tables]
        return self


net = nn.Sequential(Tables())
tables = net[0]
net.half()
print("half():", tables.tables[0].dtype, tables.scale.dtype)
net.to("meta")
print("to('meta'):", tables.tables[0].device)
net.to_empty(device="cpu")
print("to_empty('cpu'):", tables.tables[0].device)
net.share_memory()
print("share_memory():", tables.tables[0].is_shared())
print("state_dict():", list(net.state_dict()))
