# needs torch >= 2.1
import torch
from torch import nn
from torch.nn.utils.parametrizations import weight_norm

module = weight_norm(nn.Linear(2, 1))
torch.save(module.state_dict(), "model.pt")

other = weight_norm(nn.Linear(2, 1))
print(other.load_state_dict(torch.load("model.pt")))
print("equal:", torch.equal(other.weight, module.weight))
