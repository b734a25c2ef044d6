import torch
from torch import nn

checkpoint = {"weight": torch.ones(1, 2)}
with torch.device("meta"):
    module = nn.Linear(2, 1, bias=False)
module.to_empty(device="cpu")
print(module.load_state_dict(checkpoint))
print("weight:", module.weight.tolist())
