from dataclasses import dataclass

from torch import nn


@dataclass(eq=False)
class Head(nn.Module):
    size: int

    def __post_init__(self):
        super().__init__()
        self.linear = nn.Linear(self.size, 1)


print("in state_dict:", list(Head(2).state_dict()))
