# needs torch >= 2.5
import torch
from torch import nn

module = nn.Module()
module.weight = nn.Parameter(torch.ones(1))
module.marked = nn.Buffer(torch.ones(1))
module.register_buffer("registered", torch.ones(1))


def show(when):
    for name, buffer in module.named_buffers():
        is_marked = isinstance(buffer, nn.Buffer)
        print(f"{when}: {name} {is_marked}")


print("type of the parameter:", type(module.weight).__name__)
print("type of the buffer:", type(module.marked).__name__)
show("as built")
module.double()
show("after double()")
