# needs torch >= 2.6
import torch
from torch import nn

body, head = nn.Linear(2, 2), nn.Linear(2, 1)
optimizer = torch.optim.SGD(body.named_parameters(), lr=0.1)
optimizer.add_param_group({"params": head.parameters()})
