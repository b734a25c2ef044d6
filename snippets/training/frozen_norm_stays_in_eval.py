import torch
from torch import nn


class Backbone(nn.Module):
    def __init__(self):
        super().__init__()
        self.norm = nn.BatchNorm1d(1)
        self.norm.requires_grad_(False)

    def train(self, mode=True):
        super().train(mode)
        self.norm.eval()
        return self

    def forward(self, x):
        return self.norm(x)


model = nn.Sequential(Backbone(), nn.Linear(1, 1))
model.train()
model(torch.tensor([[2.0], [6.0]]))
backbone, head = model
print("head, training:", head.training)
print("norm, training:", backbone.norm.training)
mean = backbone.norm.running_mean
print("norm, running_mean:", mean.item())
