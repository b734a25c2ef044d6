import torch
from torch import nn

torch.__future__.set_swap_module_params_on_conversion(True)
net = nn.Linear(1, 1)
net.register_buffer("mean", torch.ones(1))
weight, mean = net.weight, net.mean
net.to("meta")
print(net.weight is weight, net.mean is mean)
