# needs torch >= 2.1
import warnings

import torch
from torch import nn
from torch.nn.modules.utils import (
    consume_prefix_in_state_dict_if_present,
)

with warnings.catch_warnings(action="ignore"):
    compiled = torch.compile(nn.Linear(2, 1))
checkpoint = compiled.state_dict()

module = nn.Linear(2, 1)
consume_prefix_in_state_dict_if_present(checkpoint, "_orig_mod.")
print(module.load_state_dict(checkpoint))
inside = compiled._orig_mod
print("without a prefix:", list(inside.state_dict()))

module.compile()
print("compiled in place:", list(module.state_dict()))
