import torch
from torch import nn
from torch.nn.parallel import DistributedDataParallel

model = DistributedDataParallel(nn.Linear(2, 1))
print("output:", model(torch.ones(1, 2)).shape)
