import torch
from torch import nn

module = nn.Linear(2, 1)
optimizer = torch.optim.SGD(module.parameters(), lr=0.1)
checkpoint = {
    "model": module.state_dict(),
    "optimizer": optimizer.state_dict(),
    "epoch": 3,
}
torch.save(checkpoint, "last.pt")

loaded = torch.load("last.pt")
print(module.load_state_dict(loaded["model"]))
optimizer.load_state_dict(loaded["optimizer"])
print("epoch:", loaded["epoch"])
