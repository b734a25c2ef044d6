import warnings

import torch
from torch import nn

warnings.simplefilter("ignore", DeprecationWarning)
model = nn.Linear(2, 2)
model.register_buffer("mean", torch.zeros(2))
scripted = torch.jit.script(model)
print("state_dict:", list(scripted.state_dict()))
