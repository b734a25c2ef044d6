# needs torch >= 2.6
import torch
from torch import distributed, nn
from torch.distributed.fsdp import fully_shard


class Scale(nn.Module):
    def __init__(self):
        super().__init__()
        self.temperature = nn.Parameter(torch.tensor(1.0))

    def forward(self, x):
        return x * self.temperature


distributed.init_process_group(
    "gloo", store=distributed.HashStore(), rank=0, world_size=1
)
try:
    fully_shard(Scale())
except ValueError as error:
    print(error)
distributed.destroy_process_group()
