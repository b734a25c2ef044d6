# needs torch >= 2.3
import copy

import torch
from torch import nn

model = nn.Linear(1, 1)
nn.init.ones_(model.weight)
model = copy.deepcopy(model)
optimizer = torch.optim.SGD(model.parameters(), lr=0.5)

scaler = torch.amp.GradScaler("cpu")
scaler.scale(model(torch.ones(1, 1))).backward()
scaler.step(optimizer)
print("weight:", model.weight.item())
