import warnings

import torch
from torch import nn

warnings.simplefilter("ignore", DeprecationWarning)


class Shift(nn.Module):
    offset = torch.ones(2)

    def forward(self, x):
        return x + self.offset


try:
    torch.jit.script(Shift())
except RuntimeError as error:
    first, *_ = str(error).strip().splitlines()
    print(f"{type(error).__name__}: {first}")
