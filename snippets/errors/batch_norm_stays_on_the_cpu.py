import torch
from torch import distributed, nn
from torch.nn.parallel import DistributedDataParallel

distributed.init_process_group(
    "gloo", store=distributed.HashStore(), rank=0, world_size=1
)
model = nn.Sequential(nn.Linear(2, 2), nn.BatchNorm1d(2))
if next(model.parameters()).is_cuda:
    model = nn.SyncBatchNorm.convert_sync_batchnorm(model)
model = DistributedDataParallel(model)
print("output:", model(torch.ones(4, 2)).shape)
distributed.destroy_process_group()
