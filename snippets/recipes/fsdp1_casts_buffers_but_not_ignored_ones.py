# needs torch >= 2.5
import torch
from torch import distributed, nn
from torch.distributed import fsdp


class Scale(nn.Module):
    def __init__(self):
        super().__init__()
        self.register_buffer("scale", torch.ones(2))

    def forward(self, x):
        return x * self.scale


distributed.init_process_group(
    "gloo", store=distributed.HashStore(), rank=0, world_size=1
)
net = nn.Sequential(nn.Linear(2, 2), Scale(), Scale())
model = fsdp.FullyShardedDataParallel(
    net,
    mixed_precision=fsdp.MixedPrecision(buffer_dtype=torch.bfloat16),
    ignored_modules=[net[2]],
    sharding_strategy=fsdp.ShardingStrategy.NO_SHARD,
    device_id=torch.device("cpu"),
)
for when in "before", "after":
    print(f"{when} the first forward:", net[1].scale.dtype, end=", ")
    print("ignored:", net[2].scale.dtype)
    model(torch.ones(1, 2))
distributed.destroy_process_group()
