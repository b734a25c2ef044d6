# needs torch >= 2.1
import warnings

import torch
from torch import nn

checkpoint = {"weight": torch.ones(1, 2)}
with torch.device("meta"):
    module = nn.Linear(2, 1, bias=False)

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    print(module.load_state_dict(checkpoint, assign=True))
print("warnings:", len(caught))
print("weight:", module.weight.device, module.weight.tolist())
