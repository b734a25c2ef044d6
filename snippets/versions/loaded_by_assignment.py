import torch
from torch import nn

net = nn.Linear(1, 1, bias=False, device="meta")
net.load_state_dict({"weight": torch.ones(1, 1)}, assign=True)
print(net.weight)
