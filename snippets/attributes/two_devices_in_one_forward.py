import torch
from torch import nn


class Shift(nn.Module):
    def __init__(self):
        super().__init__()
        self.register_buffer("mean", torch.zeros(2))
        self.offset = torch.ones(2)

    def forward(self, x):
        return x - self.mean + self.offset


device = "cuda:0" if torch.cuda.is_available() else "meta"
module = Shift().to(device)
try:
    module(torch.zeros(2, device=device))
except RuntimeError as error:
    print("RuntimeError:", error)
