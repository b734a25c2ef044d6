# needs torch >= 2.3
import torch
from torch import nn

model = nn.Linear(1, 1)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
scaler = torch.amp.GradScaler("cpu")

x = torch.ones(1, 1)
with torch.autocast("cpu", dtype=torch.float16):
    loss = model(x).sum()
scaler.scale(loss).backward()
scaler.step(optimizer)
print("loss:", loss.dtype)
print("gradient:", model.weight.grad.dtype)
