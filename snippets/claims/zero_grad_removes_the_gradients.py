import torch
from torch import nn

module = nn.Linear(1, 1)
optimizer = torch.optim.SGD(module.parameters(), lr=0.1)

module(torch.ones(1)).backward()
module.zero_grad(set_to_none=False)
print("set_to_none=False:", module.weight.grad.tolist())
module.zero_grad()
print("module:", module.weight.grad)

module(torch.ones(1)).backward()
optimizer.zero_grad()
print("optimizer:", module.weight.grad)
module.weight.grad.norm()
