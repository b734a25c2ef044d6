# needs torch >= 2.1
import torch
from torch import nn
from torch.func import functional_call


class Counter(nn.Module):
    def __init__(self, in_place):
        super().__init__()
        self.in_place = in_place
        self.register_buffer("n", torch.tensor(0))

    def forward(self, x):
        if self.in_place:
            self.n += 1
        else:
            self.n = self.n + 1
        return x


def run(buffers, x):
    return functional_call(module, buffers, (x,))


x = torch.zeros(1)
for in_place in True, False:
    module = Counter(in_place)
    one, two = {"n": torch.tensor(0)}, {"n": torch.tensor(0)}
    functional_call(module, one, (x,))
    functional_call(module, ({}, two), (x,))
    print(f"in place {in_place}, one dictionary:", one["n"].item())
    print("  tuple:", two["n"].item())
    batched = {"n": torch.zeros(3)}
    torch.vmap(run, (0, None))(batched, x)
    print("  vmap:", batched["n"].tolist())
    print("  module:", module.n.item())
