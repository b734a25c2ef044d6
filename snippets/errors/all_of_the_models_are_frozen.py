from torch import nn
from torch.func import stack_module_state

nets = [nn.Linear(1, 1), nn.Linear(1, 1)]
for net in nets:
    net.requires_grad_(False)
params, buffers = stack_module_state(nets)
print("requires_grad:", params["weight"].requires_grad)
