import torch
from torch import nn


class Rotary(nn.Module):
    def __init__(self, base, persistent=False):
        super().__init__()
        table = base ** -torch.tensor([0.0, 0.5, 1.0])
        self.register_buffer("table", table, persistent=persistent)


checkpoint = Rotary(base=16, persistent=True).state_dict()
for base in [16, 64]:
    module = Rotary(base)
    same = torch.equal(module.table, checkpoint["table"])
    print(f"base {base}: same table {same}")
    print(module.load_state_dict(checkpoint, strict=False))
