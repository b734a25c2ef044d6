# needs torch >= 2.5
import torch
from torch import nn


def rename_fc(module, state, prefix, *_):
    old, new = prefix + "fc.", prefix + "head."
    for name in [name for name in state if name.startswith(old)]:
        state[new + name.removeprefix(old)] = state.pop(name)


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.head = nn.Linear(1, 1)
        self.register_load_state_dict_pre_hook(rename_fc)


value = torch.full((1,), 5.0)
old = {"0.fc.weight": value[None], "0.fc.bias": value}
model = nn.Sequential(Net())
print("old names:", model.load_state_dict(old))
print("bias:", model[0].head.bias.item())
print("new names:", model.load_state_dict(model.state_dict()))
print("the caller's dictionary:", list(old))
