import torch
from torch import nn

model = nn.Sequential(nn.Linear(2, 2), nn.Dropout(0.5))
program = torch.export.export(model, (torch.ones(1, 2),))
exported = program.module()
for switch in (exported.eval, exported.train):
    try:
        switch()
    except NotImplementedError as error:
        print(error)
