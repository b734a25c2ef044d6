# needs torch >= 2.1
import copy

from torch import nn
from torch.func import stack_module_state
from torch.nn.utils.parametrizations import weight_norm

first = weight_norm(nn.Linear(1, 1))
nets = [first, copy.deepcopy(first)]
print("the same class:", type(nets[0]) is type(nets[1]))
params, buffers = stack_module_state(nets)
for name, p in params.items():
    print(name, tuple(p.shape))
