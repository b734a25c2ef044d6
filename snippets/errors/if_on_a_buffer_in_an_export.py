import torch
from torch import nn


class Warmup(nn.Module):
    def __init__(self):
        super().__init__()
        self.register_buffer("step", torch.tensor(0))

    def forward(self, x):
        self.step.add_(1)
        if self.step > 3:
            return x
        return x * 0.1


x = torch.ones(2)
for strict in (False, True):
    try:
        torch.export.export(Warmup(), (x,), strict=strict)
    except RuntimeError as error:
        print(f"{strict=}:", str(error).partition("\n")[0])
