import torch
from torch import distributed, nn
from torch.nn.parallel import DistributedDataParallel

distributed.init_process_group(
    "gloo", store=distributed.HashStore(), rank=0, world_size=1
)
model = DistributedDataParallel(nn.Linear(2, 1))
print("output:", model(torch.ones(1, 2)).shape)
distributed.destroy_process_group()
