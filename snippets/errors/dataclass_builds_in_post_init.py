from dataclasses import dataclass

from torch import nn


@dataclass(eq=False)
class Head(nn.Module):
    size: int

    def __post_init__(self):
        super().__init__()
        self.linear = nn.Linear(self.size, 1)


head = Head(2)
print("in state_dict:", list(head.state_dict()))
print("parameters:", [n for n, _ in head.named_parameters()])
