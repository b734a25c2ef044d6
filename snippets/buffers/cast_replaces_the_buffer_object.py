import torch
from torch import nn

module = nn.BatchNorm1d(2)
weight, mean = module.weight, module.running_mean
module.to(torch.float64)

print("parameter is the same object:", module.weight is weight)
print("buffer is the same object:", module.running_mean is mean)
print("dtypes kept outside:", weight.dtype, mean.dtype)
