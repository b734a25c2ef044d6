# needs torch >= 2.6
import torch
from torch import distributed, nn
from torch.distributed.fsdp import fully_shard

distributed.init_process_group(
    "gloo", store=distributed.HashStore(), rank=0, world_size=1
)
model = nn.Sequential(
    nn.Linear(2, 2, dtype=torch.bfloat16), nn.LayerNorm(2)
)
fully_shard(model)
try:
    model(torch.ones(1, 2, dtype=torch.bfloat16))
except AssertionError as error:
    print(str(error).partition(" {")[0])
distributed.destroy_process_group()
