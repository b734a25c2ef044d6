# needs torch >= 2.5
import torch
from torch import nn


def rename(module, state_dict, prefix, metadata, strict, *lists):
    print("strict in the hook:", strict)
    if prefix + "gamma" in state_dict:
        value = state_dict.pop(prefix + "gamma")
        state_dict[prefix + "weight"] = value


net = nn.Sequential(nn.LayerNorm(1, bias=False))
net[0].register_load_state_dict_pre_hook(rename)
state = {"0.gamma": torch.full((1,), 5.0)}
print(net.load_state_dict(state, strict=False))
print("weight:", net[0].weight.item())
print("the caller's dictionary:", list(state))
