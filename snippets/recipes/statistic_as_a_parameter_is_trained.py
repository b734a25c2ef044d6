import torch
from torch import nn


class Center(nn.Module):
    def __init__(self, mean):
        super().__init__()
        self.scale = nn.Parameter(torch.ones(1))
        self.register_buffer("mean", torch.zeros(1))
        self.mean = mean

    def forward(self, x):
        with torch.no_grad():
            self.mean.lerp_(x.mean(), 0.5)
        return self.scale * (x - self.mean)


for mean in [torch.zeros(1), nn.Parameter(torch.zeros(1))]:
    module = Center(mean)
    optimizer = torch.optim.SGD(module.parameters(), lr=0.5)
    module(torch.tensor([4.0])).sum().backward()
    print(f"{type(mean).__name__}:")
    print("  after forward:", module.mean.item())
    optimizer.step()
    print("  after step:", module.mean.item())
