from collections import OrderedDict

from torch import nn


def part(state, prefix):
    out = OrderedDict(
        (name.removeprefix(prefix), value)
        for name, value in state.items()
        if name.startswith(prefix)
    )
    if not out:
        raise KeyError(f"no name begins with {prefix!r}")
    out._metadata = OrderedDict(
        ((name + ".").removeprefix(prefix).strip("."), dict(note))
        for name, note in getattr(state, "_metadata", {}).items()
        if (name + ".").startswith(prefix)
    )
    return out


def backbone():
    return nn.Sequential(nn.Linear(2, 2), nn.BatchNorm1d(2))


whole = nn.ModuleDict(
    {"backbone": backbone(), "head": nn.Linear(2, 3)}
)
alone = backbone()
print(
    "out:",
    alone.load_state_dict(part(whole.state_dict(), "backbone.")),
)
print("in:", whole["backbone"].load_state_dict(alone.state_dict()))
print("versions:", part(whole.state_dict(), "backbone.")._metadata)
