import torch
from torch import nn

with torch.device("meta"):
    source = nn.Linear(2, 1)
torch.save(source.state_dict(), "model.pt")

module = nn.Linear(2, 1)
module.load_state_dict(torch.load("model.pt"))
