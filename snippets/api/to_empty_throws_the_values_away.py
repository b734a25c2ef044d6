# needs torch >= 2.2
import torch
from torch import nn

torch.use_deterministic_algorithms(True)
m = nn.BatchNorm1d(2)
weight, mean = m.weight, m.running_mean
m.to_empty(device="cpu")
print("weight:", m.weight.tolist())
print("running_mean:", m.running_mean.tolist())
print("the same parameter:", m.weight is weight)
print("the same buffer:", m.running_mean is mean)
