# needs torch >= 2.3
import copy

import torch
from torch import nn

model = nn.Linear(1, 1)
optimizer = torch.optim.SGD(model.parameters(), lr=0.5)
model = copy.deepcopy(model)

scaler = torch.amp.GradScaler("cpu")
scaler.scale(model(torch.ones(1, 1))).backward()
scaler.step(optimizer)
