# needs torch >= 2.5
import torch
from torch import nn

KIND = {
    "Parameter": nn.Parameter(torch.ones(1)),
    "Module": nn.Identity(),
    "Buffer": nn.Buffer(torch.ones(1), persistent=False),
    "tensor": torch.ones(1),
}
BUFFERS = ["_buffers", "_non_persistent_buffers_set"]
STORES = ["__dict__", "_parameters", *BUFFERS, "_modules"]


def assign(value, old):
    m = nn.Module()
    m.t = KIND.get(old)
    try:
        m.t = KIND.get(value)
    except (TypeError, KeyError) as error:
        return type(error).__name__
    return [s for s in STORES if "t" in getattr(m, s)]


for check, values, olds in (
    (1, "Parameter", "Buffer Module tensor"),
    (2, "Module Buffer tensor None", "Parameter"),
    (3, "Module", "Buffer tensor"),
    (4, "Buffer tensor None", "Module"),
    (5, "Buffer tensor None", "Buffer"),
    (5, "Buffer", "tensor"),
    (6, "tensor None", "tensor"),
):
    for value in values.split():
        for old in olds.split():
            print(check, value, "over", old, "->", assign(value, old))
