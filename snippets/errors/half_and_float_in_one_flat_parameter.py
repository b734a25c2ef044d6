import torch
from torch import distributed, nn
from torch.distributed.fsdp import (
    FullyShardedDataParallel,
    ShardingStrategy,
)

distributed.init_process_group(
    "gloo", store=distributed.HashStore(), rank=0, world_size=1
)
model = nn.Sequential(nn.Linear(2, 2).half(), nn.Linear(2, 2))
try:
    FullyShardedDataParallel(
        model,
        sharding_strategy=ShardingStrategy.NO_SHARD,
        device_id=torch.device("cpu"),
    )
except ValueError as error:
    print(error)
distributed.destroy_process_group()
