# needs torch >= 2.1
import torch
from torch import nn

torch.save(nn.Linear(2, 3).state_dict(), "model.pt")
state = torch.load("model.pt", map_location="meta", weights_only=True)
for name, value in state.items():
    print(name, list(value.shape), value.dtype, value.device)
