import torch
from torch import nn

with torch.device("meta"):
    big = nn.Linear(1_000_000, 1_000_000)
    small = nn.Linear(1, 1)
print("weights:", big.weight.numel())
print("result:", big(torch.ones(8, 1_000_000, device="meta")).shape)

small.to("cpu")
