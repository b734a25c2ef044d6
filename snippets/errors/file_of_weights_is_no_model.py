import torch
from torch import nn

torch.save(nn.Linear(2, 1).state_dict(), "net.pt")

model = torch.load("net.pt")
model.eval()
