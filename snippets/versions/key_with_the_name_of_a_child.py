import torch
from torch import nn

net = nn.Module()
net.scale = nn.ParameterList([torch.ones(1)])
state = {**net.state_dict(), "scale": torch.ones(1)}
print(net.load_state_dict(state))
