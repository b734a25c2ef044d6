import warnings

import torch
from torch import nn

net = nn.Linear(1, 1, bias=False, device="meta")
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    net.load_state_dict({"weight": torch.ones(1, 1)})
print(net.weight.device, "warnings:", len(caught))
