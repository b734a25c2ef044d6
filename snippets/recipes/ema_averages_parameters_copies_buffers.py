# needs torch >= 2.1
import copy

import torch
from torch import nn


class EMA:
    def __init__(self, model, decay=0.999):
        self.decay = decay
        self.module = copy.deepcopy(model).float().eval()
        self.module.requires_grad_(False)

    @torch.no_grad()
    def update(self, model):
        ema = self.module
        for a, b in zip(
            ema.parameters(), model.parameters(), strict=True
        ):
            a.lerp_(b.to(a), 1 - self.decay)
        for a, b in zip(ema.buffers(), model.buffers(), strict=True):
            a.copy_(b)


model = nn.BatchNorm1d(1).bfloat16()
ema = EMA(model, decay=0.5)
nn.init.constant_(model.weight, 3)
model(torch.tensor([[10.0], [30.0]]).bfloat16())
ema.update(model)
mine = ema.module
print("weight:", model.weight.item(), "->", mine.weight.item())
print("dtype:", model.weight.dtype, "->", mine.weight.dtype)
print("running_mean:", mine.running_mean.item())
print("batches:", mine.num_batches_tracked.item())
print("requires_grad:", mine.weight.requires_grad)
print(model.load_state_dict(mine.state_dict()))
