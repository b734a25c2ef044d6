import warnings

import torch
from torch import nn

with warnings.catch_warnings(action="ignore"):
    compiled = torch.compile(nn.Linear(2, 1))
checkpoint = compiled.state_dict()

module = nn.Linear(2, 1)
module.load_state_dict(checkpoint)
