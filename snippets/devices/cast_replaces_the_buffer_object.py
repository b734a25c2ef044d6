import torch
from torch import nn

module = nn.BatchNorm1d(2)
optimizer = torch.optim.SGD(module.parameters(), lr=0.1)
held = optimizer.param_groups[0]["params"][0]
mean, count = module.running_mean, module.num_batches_tracked

print("same module:", module.to(torch.float64) is module)
print("same parameter:", module.weight is held)
print("same buffer:", module.running_mean is mean)
print("same integer buffer:", module.num_batches_tracked is count)
print("dtypes kept outside:", held.dtype, mean.dtype, count.dtype)

mean = module.running_mean
module.to("meta")
print("same parameter on meta:", module.weight is held)
print("same buffer on meta:", module.running_mean is mean)
