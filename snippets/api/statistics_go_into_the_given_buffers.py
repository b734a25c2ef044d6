# needs torch >= 2.0
import torch
from torch import nn
from torch.func import functional_call

net = nn.BatchNorm1d(1, affine=False)
given = {name: b.clone() for name, b in net.named_buffers()}
x = torch.tensor([[1.0], [3.0]])


def batches(state):
    functional_call(net, state, x)
    print("  given:", given["num_batches_tracked"].item())
    print("  module's own:", net.num_batches_tracked.item())


print("buffers given:")
batches(given)
print("nothing given:")
batches({})
