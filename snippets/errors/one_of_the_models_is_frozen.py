from torch import nn
from torch.func import stack_module_state

nets = [nn.Linear(1, 1), nn.Linear(1, 1)]
nets[0].requires_grad_(False)
stack_module_state(nets)
