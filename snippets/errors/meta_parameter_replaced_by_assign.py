# needs torch >= 2.1
import torch
from torch import nn

with torch.device("meta"):
    module = nn.Linear(2, 1)
checkpoint = nn.Linear(2, 1).state_dict()

print(module.load_state_dict(checkpoint, assign=True))
print("weight on:", module.weight.device)
