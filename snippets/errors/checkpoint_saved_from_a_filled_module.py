import torch
from torch import nn

with torch.device("meta"):
    source = nn.Linear(2, 1)
source.to_empty(device="cpu")
nn.init.ones_(source.weight)
nn.init.ones_(source.bias)
torch.save(source.state_dict(), "model.pt")

module = nn.Linear(2, 1)
print(module.load_state_dict(torch.load("model.pt")))
print("weight:", module.weight.tolist())
print("bias:", module.bias.tolist())
