# needs torch >= 2.1
import torch
from torch import nn


class Rotary(nn.Module):
    def __init__(self):
        super().__init__()
        self.weight = nn.Parameter(torch.ones(2))
        table = torch.ones(2)
        self.register_buffer("table", table, persistent=False)
        self.plain = torch.ones(2)


checkpoint = Rotary().state_dict()
with torch.device("meta"):
    module = Rotary()
print(module.load_state_dict(checkpoint, assign=True))
print("parameter:", module.weight.device)
print("non-persistent buffer:", module.table.device)
print("plain attribute:", module.plain.device)
