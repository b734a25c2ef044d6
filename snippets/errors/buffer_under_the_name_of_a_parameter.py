from torch import nn

layer = nn.Linear(2, 1)
fixed = layer.weight.detach().clone()
layer.register_buffer("weight", fixed)
