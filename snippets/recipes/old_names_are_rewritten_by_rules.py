# needs torch >= 2.1
import re
from collections import OrderedDict

import torch
from torch import nn


def renamed(state, rules):
    def new(name):
        for pattern, text in rules:
            name = re.sub(pattern, text, name)
        return name

    out = OrderedDict((new(k), v) for k, v in state.items())
    if len(out) < len(state):
        raise ValueError("two names became one")
    if hasattr(state, "_metadata"):
        out._metadata = OrderedDict(
            (new(k + ".").strip("."), dict(v))
            for k, v in state._metadata.items()
        )
    return out


old = nn.ModuleDict({"conv1": nn.Linear(1, 1)})
old = nn.DataParallel(torch.compile(old, backend="eager"))
rules = [
    (r"\b_orig_mod\.", ""),
    (r"^module\.", ""),
    (r"^conv(\d+)\.", r"blocks.\1."),
]
print("saved:", list(old.state_dict()))
net = nn.ModuleDict({"blocks": nn.ModuleDict({"1": nn.Linear(1, 1)})})
new = renamed(old.state_dict(), rules)
print("renamed:", [*new], [*new._metadata], net.load_state_dict(new))
