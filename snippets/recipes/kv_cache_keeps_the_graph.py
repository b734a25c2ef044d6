import torch
from torch import nn


class Cached(nn.Module):
    def __init__(self):
        super().__init__()
        self.key = nn.Linear(2, 2)
        space = torch.zeros(4, 2)
        self.register_buffer("keys", space, persistent=False)

    def forward(self, x, position):
        self.keys[position] = self.key(x)
        return self.keys.sum()


def nodes(function):
    inputs = [f for f, _ in function.next_functions if f]
    return 1 + sum(nodes(f) for f in inputs)


module = Cached()
for i in range(3):
    y = module(torch.ones(2), i)
    print(f"call {i}: {nodes(y.grad_fn)} steps to go back through")
y.backward()
module(torch.ones(2), 3).backward()
