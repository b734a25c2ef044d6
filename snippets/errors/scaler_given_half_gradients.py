# needs torch >= 2.3
import torch
from torch import nn

model = nn.Linear(1, 1).half()
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
scaler = torch.amp.GradScaler("cpu")

x = torch.ones(1, 1).half()
loss = model(x).sum()
scaler.scale(loss).backward()
scaler.step(optimizer)
