import torch
from torch import nn


class Shift(nn.Module):
    def __init__(self):
        super().__init__()
        self.register_buffer("mean", torch.zeros(2))
        self.offset = torch.ones(2)
        self.offsets = [torch.ones(2)]


gpu = torch.cuda.is_available()
module = Shift().to("cuda:0" if gpu else "meta")
print("buffer:", module.mean.device)
print("plain attribute:", module.offset.device)
print("in a list:", module.offsets[0].device)
