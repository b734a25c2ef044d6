import torch
from torch import distributed, nn
from torch.nn.parallel import DistributedDataParallel

distributed.init_process_group(
    "gloo", store=distributed.HashStore(), rank=0, world_size=1
)
model = nn.Sequential(nn.LazyLinear(4), nn.Linear(4, 1))
with torch.no_grad():
    model(torch.zeros(1, 2))
model = DistributedDataParallel(model)
print(model.module[0])
distributed.destroy_process_group()
