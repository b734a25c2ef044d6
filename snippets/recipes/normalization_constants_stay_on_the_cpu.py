import torch
from torch import nn


class Normalize(nn.Module):
    def __init__(self, mean):
        super().__init__()
        self.mean = torch.tensor(mean).view(1, 3, 1, 1)

    def forward(self, images):
        return images - self.mean


model = nn.Sequential(Normalize([0.5, 0.4, 0.3]), nn.Conv2d(3, 2, 1))
print("saved:", list(model.state_dict()))
model.to("meta")
print("convolution:", model[1].weight.device)
print("mean:", model[0].mean.device)
model(torch.zeros(1, 3, 4, 4, device="meta"))
