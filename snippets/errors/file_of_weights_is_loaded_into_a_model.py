import torch
from torch import nn

torch.save(nn.Linear(2, 1).state_dict(), "net.pt")

model = nn.Linear(2, 1)
print(model.load_state_dict(torch.load("net.pt")))
print("training:", model.eval().training)
