import torch
from torch import nn

module = nn.Module()
module.scale = 1.0
module.scale = nn.Parameter(torch.ones(1))
print("assigned over a float:", list(module.state_dict()))

optimizer = torch.optim.SGD(module.parameters(), lr=0.1)
new = nn.Parameter(torch.zeros(1))
module.register_parameter("scale", new)
held = optimizer.param_groups[0]["params"][0]
print("registered again:", module.scale is new)
print("known to the optimizer:", held is new)

module.shift = 0.0
del module.shift
module.register_parameter("shift", nn.Parameter(torch.ones(1)))
print("registered after del:", list(module.state_dict()))

module.gain = 0.0
module.register_parameter("gain", nn.Parameter(torch.ones(1)))
