from torch import nn
from torch.func import stack_module_state

nets = [nn.Linear(1, 1), nn.Linear(1, 1)]
for net in nets:
    net.eval()
print("training:", [net.training for net in nets])
params, buffers = stack_module_state(nets)
print("weight:", tuple(params["weight"].shape))
