import torch
from torch import nn

module = nn.Linear(1, 1)
optimizer = torch.optim.Adam(module.parameters())
module(torch.ones(1, 1)).backward()
optimizer.step()

module.double()
optimizer.load_state_dict(optimizer.state_dict())
module(torch.ones(1, 1).double()).backward()
optimizer.step()
state = optimizer.state[module.weight]
print("state:", state["exp_avg"].dtype)
print("step:", int(state["step"]))
