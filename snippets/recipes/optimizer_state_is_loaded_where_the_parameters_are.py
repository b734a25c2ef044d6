import torch
from torch import nn

old = nn.Linear(2, 1)
optimizer = torch.optim.Adam(old.parameters())
for parameter in old.parameters():
    parameter.grad = torch.ones_like(parameter)
optimizer.step()
saved = optimizer.state_dict()

device = "cuda:0" if torch.cuda.is_available() else "meta"
model = nn.Linear(2, 1).to(device)
optimizer = torch.optim.Adam(model.parameters())
optimizer.load_state_dict(saved)
for name, value in optimizer.state[model.weight].items():
    print(name, value.device)
