# needs torch >= 2.2
import torch
from torch import nn


class Rotary(nn.Module):
    def __init__(self):
        super().__init__()
        self.proj = nn.Linear(1, 1, bias=False)
        freq = torch.empty(2)
        self.register_buffer("freq", freq, persistent=False)
        self.reset_parameters()

    def reset_parameters(self):
        self.freq.copy_(torch.tensor([1.0, 0.5]))


torch.use_deterministic_algorithms(True)
checkpoint = {"proj.weight": torch.ones(1, 1)}
with torch.device("meta"):
    model = Rotary()
weight = model.proj.weight
model.to_empty(device="cpu")
print("same parameter:", model.proj.weight is weight)
print("after to_empty:", model.proj.weight.item(), model.freq)
print(model.load_state_dict(checkpoint))
print("after loading:", model.proj.weight.item(), model.freq)
model.reset_parameters()
print("after reset_parameters:", model.freq)
