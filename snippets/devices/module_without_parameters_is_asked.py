from itertools import chain

from torch import nn

norm = nn.BatchNorm1d(1, affine=False)
print("parameters:", len(list(norm.parameters())))
tensors = chain(norm.parameters(), norm.buffers())
print("device:", next(tensors).device)

print(next(nn.ReLU().parameters()).device)
