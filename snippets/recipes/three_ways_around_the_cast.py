import torch
from torch import nn


class Ramp(nn.Module):
    def __init__(self):
        super().__init__()
        self.weight = nn.Parameter(torch.ones(1))
        table = self.compute()
        self.register_buffer("buffer", table, persistent=False)
        self.plain = table

    def compute(self, device=None):
        return torch.arange(256, 259, device=device).float()

    @property
    def moved(self):
        return self.plain.to(self.weight.device)


def show(name, tensor):
    values = None if tensor.is_meta else tensor.tolist()
    print(f"{name}: {tensor.device}, {tensor.dtype}, {values}")


for change in torch.bfloat16, "meta":
    net = Ramp().to(change)
    print("to", change)
    show("  buffer", net.buffer)
    show("  computed in forward", net.compute(net.weight.device))
    show("  plain attribute", net.plain)
    show("  property", net.moved)
