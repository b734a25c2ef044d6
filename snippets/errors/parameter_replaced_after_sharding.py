# needs torch >= 2.6
import torch
from torch import distributed, nn
from torch.distributed.fsdp import fully_shard

distributed.init_process_group(
    "gloo", store=distributed.HashStore(), rank=0, world_size=1
)
model = nn.Linear(2, 2, bias=False)
fully_shard(model)
model.weight = nn.Parameter(torch.eye(2))
try:
    model(torch.ones(1, 2))
except AttributeError as error:
    print(error)
distributed.destroy_process_group()
