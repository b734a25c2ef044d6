import torch
from torch import nn

module = nn.Linear(1, 1)
optimizer = torch.optim.Adam(module.parameters())
held = optimizer.param_groups[0]["params"][0]


def step():
    x = torch.ones(1, dtype=module.weight.dtype)
    module(x).backward()
    optimizer.step()
    state = optimizer.state[held]["exp_avg"]
    print(f"parameter {held.dtype}, state {state.dtype}")


module.double()
print("same parameter:", held is module.weight)
step()

module.float()
try:
    step()
except RuntimeError as error:
    print("RuntimeError:", error)
optimizer.load_state_dict(optimizer.state_dict())
step()
