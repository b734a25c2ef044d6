import torch
from torch import nn

lazy = nn.LazyLinear(2)
lazy(torch.zeros(1, 3))
checkpoint = lazy.state_dict()

layer = nn.Linear(3, 2)
print(layer.load_state_dict(checkpoint))
