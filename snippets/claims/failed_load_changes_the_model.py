import torch
from torch import nn

module = nn.Linear(1, 1)
nn.init.zeros_(module.weight)
try:
    module.load_state_dict({"weight": torch.full((1, 1), 9.0)})
except RuntimeError as error:
    print(str(error).splitlines()[1].strip())
print("weight all the same:", module.weight.item())
