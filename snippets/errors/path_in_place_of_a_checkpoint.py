import torch
from torch import nn

module = nn.Linear(2, 1)
torch.save(module.state_dict(), "model.pt")

module.load_state_dict("model.pt")
