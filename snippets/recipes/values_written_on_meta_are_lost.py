# needs torch >= 2.5
import torch
from torch import nn


class Gate(nn.Module):
    def __init__(self):
        super().__init__()
        self.gate = nn.Parameter(torch.full((2,), 0.1))
        nn.init.constant_(self.gate, 0.1)
        self.register_buffer("total", self.gate.detach().sum())


torch.use_deterministic_algorithms(True)
with torch.device("meta"):
    net = Gate()
print("no error:", net.gate.device, net.total.device)
net.to_empty(device="cpu")
print("gate:", net.gate.tolist())
print("total:", net.total.item())

with torch.device("meta"):
    rates = torch.arange(2) * 0.1
    print([rate.item() for rate in rates])
