# needs torch >= 2.13
import torch
from torch import distributed, nn
from torch.nn.parallel import DistributedDataParallel

distributed.init_process_group(
    "gloo", store=distributed.HashStore(), rank=0, world_size=1
)
net = nn.Sequential(nn.Linear(2, 2), nn.BatchNorm1d(2))
model = DistributedDataParallel(net)
weight = net[1].weight
nn.SyncBatchNorm.convert_sync_batchnorm(model)
print("layer:", type(net[1]).__name__)
print("same weight:", net[1].weight is weight)
try:
    model(torch.ones(4, 2))
except ValueError as error:
    print(error)
distributed.destroy_process_group()
