import copy

import torch
from torch import nn

model = nn.Linear(2, 1)
elsewhere = copy.deepcopy(model).to("meta")
model(torch.ones(1, 2)).backward()

elsewhere.weight.grad = model.weight.grad.to("meta")
print("gradient on:", elsewhere.weight.grad.device)
