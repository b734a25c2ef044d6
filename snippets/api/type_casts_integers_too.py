import torch
from torch import nn

m = nn.BatchNorm1d(1)
m.double()
print("double():", m.weight.dtype, m.num_batches_tracked.dtype)
m.type(torch.float16)
print("type():", m.weight.dtype, m.num_batches_tracked.dtype)
