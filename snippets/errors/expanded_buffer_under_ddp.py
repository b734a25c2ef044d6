import torch
from torch import distributed, nn
from torch.nn.parallel import DistributedDataParallel


class Positions(nn.Module):
    def __init__(self):
        super().__init__()
        self.weight = nn.Parameter(torch.ones(1))
        table = torch.arange(3.0).expand(2, 3)
        self.register_buffer("table", table)


distributed.init_process_group(
    "gloo", store=distributed.HashStore(), rank=0, world_size=1
)
try:
    DistributedDataParallel(Positions())
except RuntimeError as error:
    print(error)
distributed.destroy_process_group()
