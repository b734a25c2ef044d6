import torch
from torch import distributed, nn
from torch.nn.parallel import DistributedDataParallel

distributed.init_process_group(
    "gloo", store=distributed.HashStore(), rank=0, world_size=1
)
model = nn.Sequential(nn.Linear(2, 2), nn.Linear(2, 1))
parallel = DistributedDataParallel(model)
model[0].requires_grad_(False)
parallel(torch.ones(1, 2)).sum().backward()
try:
    parallel(torch.ones(1, 2))
except RuntimeError as error:
    print(str(error).partition(". ")[0])
distributed.destroy_process_group()
