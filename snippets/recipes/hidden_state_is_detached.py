# needs torch >= 2.1
import torch
from torch import nn


class StatefulGRU(nn.Module):
    def __init__(self, inputs, hidden):
        super().__init__()
        self.cell = nn.GRU(inputs, hidden, batch_first=True)
        self.register_buffer("state", None, persistent=False)

    def reset(self):
        self.state = None

    def forward(self, x):
        y, state = self.cell(x, self.state)
        self.state = state.detach()
        return y


module = StatefulGRU(inputs=2, hidden=4)
x = torch.randn(3, 10, 2)
whole = module(x)
module.reset()
parts = [module(part) for part in x.split(5, dim=1)]
same = torch.allclose(torch.cat(parts, dim=1), whole, atol=1e-6)
print("in parts as in one:", same)
for part in parts:
    part.sum().backward()
print("in state_dict:", "state" in module.state_dict())
print("after double():", module.double().state.dtype)
module(torch.randn(2, 5, 2).double())
