import torch
from torch import nn
from torch.optim.swa_utils import AveragedModel

model = nn.Linear(2, 1)
average = AveragedModel(model)
average.update_parameters(model)
torch.save(average.state_dict(), "ema.pt")
torch.save(average.module.state_dict(), "ema_inner.pt")

print(model.load_state_dict(torch.load("ema_inner.pt")))
model.load_state_dict(torch.load("ema.pt"))
