from torch import distributed, nn
from torch.nn.parallel import DistributedDataParallel

distributed.init_process_group(
    "gloo", store=distributed.HashStore(), rank=0, world_size=1
)
teacher = nn.Linear(2, 1).requires_grad_(False)
try:
    DistributedDataParallel(teacher)
except RuntimeError as error:
    print(error)
distributed.destroy_process_group()
