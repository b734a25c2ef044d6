import torch
from torch import nn

checkpoint = nn.Linear(3, 2).state_dict()
layer = nn.LazyLinear(2)
layer.load_state_dict(checkpoint)
layer(torch.ones(1, 5))
