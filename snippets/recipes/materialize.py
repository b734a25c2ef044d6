# needs torch >= 2.1
import copy
from collections import OrderedDict
from itertools import chain

import torch


def held(model):
    yield from chain(model.named_parameters(), model.named_buffers())
    for path, module in model.named_modules():
        for name, value in vars(module).items():
            yield f"{path}.{name}".lstrip("."), value


def materialize(model, state, device):
    moved = OrderedDict(
        (name, value.to(device) if torch.is_tensor(value) else value)
        for name, value in state.items()
    )
    if hasattr(state, "_metadata"):
        moved._metadata = copy.deepcopy(state._metadata)
    model.load_state_dict(moved, assign=True)
    for module in model.modules():
        if hasattr(module, "reset_buffers"):
            module.reset_buffers(device)
    if hasattr(model, "tie_weights"):
        model.tie_weights()
    left = [k for k, v in held(model) if getattr(v, "is_meta", False)]
    if left:
        raise RuntimeError(f"still on meta: {left}")
    return model
