import torch
from torch import nn

module = nn.Linear(1, 1)
module.register_buffer("mean", torch.zeros(1))
x = torch.ones(1)

for step in range(2):
    y = module(x)
    module.mean = 0.9 * module.mean + 0.1 * y
    print(f"step {step}: requires_grad", module.mean.requires_grad)
    (y - module.mean).backward()
