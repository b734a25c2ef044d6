import torch
from torch import nn


class Mean(nn.Module):
    def __init__(self):
        super().__init__()
        self.register_buffer("buffer", torch.tensor(0.0))
        self.plain = torch.tensor(0.0)
        self.number = 0.0

    @torch.no_grad()
    def forward(self, x):
        self.buffer.copy_(x.mean())
        self.plain = x.mean()
        self.number = x.mean().item()


def show(how, module):
    print(how)
    print("  buffer:", module.buffer.item())
    print("  plain tensor:", module.plain.item())
    print("  number:", module.number)


trained = Mean()
trained(torch.tensor([2.0, 6.0]))
show("trained:", trained)

restored = Mean()
print(restored.load_state_dict(trained.state_dict()))
show("restored:", restored)
