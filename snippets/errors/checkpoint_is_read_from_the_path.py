import torch
from torch import nn

module = nn.Linear(2, 1)
torch.save(module.state_dict(), "model.pt")

print(module.load_state_dict(torch.load("model.pt")))
