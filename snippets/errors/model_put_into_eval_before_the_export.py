import torch
from torch import nn

model = nn.Sequential(nn.Linear(2, 2), nn.Dropout(0.5))
model.eval()
program = torch.export.export(model, (torch.ones(1, 2),))
exported = program.module()
x = torch.ones(1, 2)
print("same result:", torch.equal(exported(x), exported(x)))
