# needs torch >= 2.5
import torch
from torch import nn


class Int8(nn.Module):
    def __init__(self):
        super().__init__()
        zeros = torch.zeros(4, dtype=torch.int8)
        self.register_buffer("weight", zeros)


checkpoint = {"weight": torch.tensor([0.9, -0.5, 1.7, 3.2])}
module = Int8()
print(module.load_state_dict(checkpoint))
print("loaded:", module.weight.tolist())


def refuse(module, state, prefix, *_):
    found = state.get(prefix + "weight")
    if found is not None and found.dtype != torch.int8:
        raise TypeError(f"weight is {found.dtype}, not int8")


module.register_load_state_dict_pre_hook(refuse)
module.load_state_dict(checkpoint)
