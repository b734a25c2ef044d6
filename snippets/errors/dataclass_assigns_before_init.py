from dataclasses import dataclass

from torch import nn


@dataclass
class Head(nn.Module):
    linear: nn.Linear


Head(nn.Linear(2, 1))
