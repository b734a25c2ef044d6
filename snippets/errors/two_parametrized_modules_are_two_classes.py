# needs torch >= 2.1
from torch import nn
from torch.func import stack_module_state
from torch.nn.utils.parametrizations import weight_norm

nets = [weight_norm(nn.Linear(1, 1)) for _ in range(2)]
print("classes:", [type(net).__name__ for net in nets])
print("the same class:", type(nets[0]) is type(nets[1]))
stack_module_state(nets)
