# needs torch >= 2.5
import torch
from torch import nn


def drop_mask(module, state, prefix, *_):
    state.pop(prefix + "mask", None)


class Attention(nn.Module):
    def __init__(self):
        super().__init__()
        self.register_buffer("mask", torch.ones(2), persistent=False)
        self.register_load_state_dict_pre_hook(drop_mask)


module = nn.Sequential(Attention())
checkpoint = {"0.mask": torch.zeros(2)}
print(module.load_state_dict(checkpoint))
print("mask:", module[0].mask.tolist())
print("in the checkpoint:", list(checkpoint))
