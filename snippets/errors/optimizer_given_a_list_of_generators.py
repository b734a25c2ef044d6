import torch
from torch import nn

body, head = nn.Linear(2, 2), nn.Linear(2, 1)
params = [body.parameters(), head.parameters()]
torch.optim.SGD(params, lr=0.1)
