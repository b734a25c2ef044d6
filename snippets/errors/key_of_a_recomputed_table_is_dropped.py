import torch
from torch import nn


class Positions(nn.Module):
    def __init__(self):
        super().__init__()
        self.weight = nn.Parameter(torch.zeros(4))
        ids = torch.arange(4)
        self.register_buffer("position_ids", ids, persistent=False)


old = {"weight": torch.ones(4)}
old["position_ids"] = torch.arange(4)
module = Positions()
old.pop("position_ids")
print(module.load_state_dict(old))
print("ids:", module.position_ids.tolist())
