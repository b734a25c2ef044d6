import torch
from torch import nn

model = nn.Sequential(nn.Linear(2, 2), nn.Linear(2, 1))
model[0].requires_grad_(False)
learned = [p for p in model.parameters() if p.requires_grad]
checkpoint = torch.optim.Adam(learned).state_dict()

optimizer = torch.optim.Adam(learned)
optimizer.load_state_dict(checkpoint)
print("tensors:", len(optimizer.param_groups[0]["params"]))
