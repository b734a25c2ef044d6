# needs torch >= 2.6
import torch
from torch import distributed, nn
from torch.distributed.fsdp import fully_shard

distributed.init_process_group(
    "gloo", store=distributed.HashStore(), rank=0, world_size=1
)
model = nn.Linear(2, 2, bias=False)
model.weight = nn.Parameter(torch.eye(2))
fully_shard(model)
print("output:", model(torch.ones(1, 2)).tolist())
distributed.destroy_process_group()
