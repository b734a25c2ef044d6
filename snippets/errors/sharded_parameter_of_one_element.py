# needs torch >= 2.6
import torch
from torch import distributed, nn
from torch.distributed.fsdp import fully_shard


class Scale(nn.Module):
    def __init__(self):
        super().__init__()
        self.temperature = nn.Parameter(torch.ones(1))

    def forward(self, x):
        return x * self.temperature


distributed.init_process_group(
    "gloo", store=distributed.HashStore(), rank=0, world_size=1
)
model = fully_shard(Scale())
print("output:", model(torch.ones(2)).tolist())
distributed.destroy_process_group()
