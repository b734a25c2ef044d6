# needs torch >= 2.1
from collections import deque

from torch import Tensor, nn


def attributes(module):
    every = vars(nn.Module())
    return {k: v for k, v in vars(module).items() if k not in every}


def plain_tensors(model):
    """Yield (name, tensor) for what is held, but not registered."""
    modules = dict(model.named_modules())
    seen = {id(module) for module in modules.values()}

    def inside(name, value):
        if isinstance(value, Tensor):
            yield name, value
        elif id(value) not in seen:
            seen.add(id(value))
            if isinstance(value, nn.Module):
                items = dict(value.named_parameters(recurse=False))
                items |= value.named_buffers(recurse=False)
                items |= dict(value.named_children())
                items |= attributes(value)
            elif isinstance(value, (list, tuple, set, deque)):
                items = dict(enumerate(value))
            else:
                items = value if isinstance(value, dict) else {}
            for key, item in items.items():
                yield from inside(f"{name}[{key!r}]", item)

    for path, module in modules.items():
        for name, value in attributes(module).items():
            yield from inside(f"{path}.{name}".lstrip("."), value)
