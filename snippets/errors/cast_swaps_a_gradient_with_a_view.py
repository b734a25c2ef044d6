# needs torch >= 2.3
import torch
from torch import nn

torch.__future__.set_swap_module_params_on_conversion(True)
module = nn.Linear(2, 1)
module(torch.ones(2)).backward()
flat = module.weight.grad.flatten()
module.double()
