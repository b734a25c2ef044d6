from torch import nn

lazy = nn.LazyLinear(2)
checkpoint = lazy.state_dict()

layer = nn.Linear(3, 2)
layer.load_state_dict(checkpoint)
