from torch import distributed, nn
from torch.nn.parallel import DistributedDataParallel

distributed.init_process_group(
    "gloo", store=distributed.HashStore(), rank=0, world_size=1
)
model = nn.Sequential(nn.LazyLinear(4), nn.Linear(4, 1))
try:
    DistributedDataParallel(model)
except RuntimeError as error:
    print(error)
distributed.destroy_process_group()
