import torch
from torch import nn

model = nn.Linear(2, 1)
optimizer = torch.optim.SGD(model.parameters(), lr=0.5)
checkpoint = {
    "model": model.state_dict(),
    "optimizer": optimizer.state_dict(),
}

resumed = torch.optim.SGD(model.parameters(), lr=0.1)
resumed.load_state_dict(checkpoint["optimizer"])
print("lr:", resumed.param_groups[0]["lr"])
