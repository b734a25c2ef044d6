import copy

import torch
from torch import nn


def load_what_fits(model, state):
    own, fits = model.state_dict(), copy.copy(state)
    wrong = []
    for name, new in own.items():
        old = state.get(name, new)
        if torch.is_tensor(new) and old.shape != new.shape:
            wrong.append(name)
            del fits[name]
    missing, unexpected = model.load_state_dict(fits, strict=False)
    if len(wrong) + len(unexpected) == len(state):
        raise ValueError(f"nothing fits, the file has {[*state][:2]}")
    return {
        "loaded": [name for name in own if name not in missing],
        "missing": [name for name in missing if name not in wrong],
        "unexpected": unexpected,
        "wrong shape": wrong,
    }


def build(classes):
    parts = {"body": nn.Linear(2, 2), "head": nn.Linear(2, classes)}
    return nn.ModuleDict(parts)


net, state = build(classes=3), build(classes=9).state_dict()
state["norm.bias"] = state.pop("body.bias")
for kind, names in load_what_fits(net, state).items():
    print(f"{kind}: {names}")
load_what_fits(net, nn.DataParallel(build(3)).state_dict())
