# needs torch >= 2.1
import torch
from torch import nn

net = nn.Dropout()
x = torch.ones(3, 1000)
for randomness in "same", "different":
    rows = torch.vmap(net, randomness=randomness)(x)
    equal = torch.equal(rows[0], rows[1])
    print(f"{randomness}: rows equal {equal}")
torch.vmap(net)(x)
