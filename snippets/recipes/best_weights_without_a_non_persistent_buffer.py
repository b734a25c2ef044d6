import copy

import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.scale = nn.Parameter(torch.ones(1))
        self.register_buffer("peak", torch.zeros(1), persistent=False)

    def forward(self, x):
        with torch.no_grad():
            self.peak.copy_(torch.maximum(self.peak, x))
        return self.scale * x / self.peak


model = Net()
model(torch.full((1,), 2.0))
best_state = copy.deepcopy(model.state_dict())
best_model = copy.deepcopy(model)
print("at the best epoch, peak:", model.peak.item())
model(torch.full((1,), 8.0))

model.load_state_dict(best_state)
print("state_dict loaded, peak:", model.peak.item())
print("deep copy of the model, peak:", best_model.peak.item())
