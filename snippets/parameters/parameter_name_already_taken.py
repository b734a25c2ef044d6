import torch
from torch import nn

module = nn.Module()
module.scale = 1.0
module.scale = nn.Parameter(torch.ones(1))
print("assigned:", list(module.state_dict()))

module.shift = 0.0
shift = nn.Parameter(torch.zeros(1))
del module.shift
module.register_parameter("shift", shift)
print("after del:", list(module.state_dict()))

module.gain = 0.0
module.register_parameter("gain", shift)
