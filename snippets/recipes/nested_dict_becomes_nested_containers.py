import torch
from torch import nn


def registered(tree):
    if isinstance(tree, dict):
        items = {k: registered(v) for k, v in tree.items()}
        return nn.ParameterDict(items)
    if isinstance(tree, (list, tuple)):
        return nn.ParameterList(registered(v) for v in tree)
    return tree


tree = {
    "encoder": {"gain": torch.ones(1)},
    "heads": [torch.ones(1), {"bias": torch.zeros(1)}],
}
plain = nn.ParameterDict(tree)
print("ParameterDict(tree):", list(plain.state_dict()))
module = registered(tree)
print("registered(tree):", list(module.state_dict()))
print("reading:", module["heads"][1]["bias"].tolist())
