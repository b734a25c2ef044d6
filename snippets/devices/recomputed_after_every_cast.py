# needs torch >= 2.1
import torch
from torch import nn


class Rotary(nn.Module):
    def __init__(self):
        super().__init__()
        self.weight = nn.Parameter(torch.ones(1))
        freq = self.compute_freq()
        self.register_buffer("freq", freq, persistent=False)

    def compute_freq(self, device=None):
        steps = torch.tensor([257], device=device)
        return steps.to(torch.float32) / 65536

    def _apply(self, fn, recurse=True):
        super()._apply(fn, recurse)
        self.freq = self.compute_freq(self.freq.device)
        return self


def show(how, model):
    rotary = model[0]
    angle = 65536 * rotary.freq.item()
    print(f"{how}: {rotary.weight.dtype}, angle {angle}")


def model():
    return nn.Sequential(Rotary())


show("half()", model().half())
show("to(bfloat16)", model().to(torch.bfloat16))
show("to_empty", model().to("meta").to_empty(device="cpu"))
