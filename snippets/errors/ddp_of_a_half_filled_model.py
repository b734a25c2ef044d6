from torch import distributed, nn
from torch.nn.parallel import DistributedDataParallel

distributed.init_process_group(
    "gloo", store=distributed.HashStore(), rank=0, world_size=1
)
backbone = nn.Linear(2, 2, device="meta")
model = nn.Sequential(backbone, nn.Linear(2, 1))
try:
    DistributedDataParallel(model)
except ValueError as error:
    print(str(error).partition(" {")[0])
distributed.destroy_process_group()
