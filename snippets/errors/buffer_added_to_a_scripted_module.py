import warnings

import torch
from torch import nn

warnings.simplefilter("ignore", DeprecationWarning)
scripted = torch.jit.script(nn.Linear(2, 2))
scripted.register_buffer("mean", torch.zeros(2))
print("state_dict:", list(scripted.state_dict()))
