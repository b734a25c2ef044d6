import torch
from torch import distributed, nn
from torch.distributed.fsdp import (
    FullyShardedDataParallel,
    ShardingStrategy,
)

distributed.init_process_group(
    "gloo", store=distributed.HashStore(), rank=0, world_size=1
)
model = nn.Sequential(nn.Linear(2, 2), nn.Linear(2, 2))
model[0].requires_grad_(False)
model = FullyShardedDataParallel(
    model,
    sharding_strategy=ShardingStrategy.NO_SHARD,
    device_id=torch.device("cpu"),
    use_orig_params=True,
)
model(torch.ones(1, 2)).sum().backward()
for name, parameter in model.named_parameters():
    print(name, parameter.requires_grad)
distributed.destroy_process_group()
