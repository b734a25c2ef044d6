import torch
from torch import nn


class Scale(nn.Module):
    def __init__(self):
        super().__init__()
        self.root = nn.Parameter(torch.ones(1))
        self.plain = self.root**2
        self.register_buffer("buffer", self.root**2)

    @property
    def computed(self):
        return self.root**2


module = Scale()
optimizer = torch.optim.SGD(module.parameters(), lr=0.25)
for step in range(2):
    print(f"step {step}:")
    for name in ["computed", "plain", "buffer"]:
        print(f"  {name}: {getattr(module, name).item()}")
    module.buffer.backward()
    optimizer.step()
