# needs torch >= 2.6
import torch
from torch import distributed, nn
from torch.distributed.fsdp import fully_shard

distributed.init_process_group(
    "gloo", store=distributed.HashStore(), rank=0, world_size=1
)
model = fully_shard(nn.Linear(2, 2, device="meta"))
try:
    model(torch.ones(1, 2))
except RuntimeError as error:
    print(error)
distributed.destroy_process_group()
