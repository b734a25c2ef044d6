from torch import distributed, nn
from torch.nn.parallel import DistributedDataParallel

distributed.init_process_group(
    "gloo", store=distributed.HashStore(), rank=0, world_size=1
)
model = nn.Sequential(nn.Linear(2, 2), nn.BatchNorm1d(2))
model = nn.SyncBatchNorm.convert_sync_batchnorm(model)
try:
    DistributedDataParallel(model)
except ValueError as error:
    print(error)
distributed.destroy_process_group()
