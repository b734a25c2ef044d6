# needs torch >= 2.6
import torch
from torch import distributed, nn
from torch.distributed.fsdp import fully_shard

distributed.init_process_group(
    "gloo", store=distributed.HashStore(), rank=0, world_size=1
)
model = fully_shard(nn.Linear(2, 2, device="meta"))
model.to_empty(device="cpu")
nn.init.ones_(model.weight)
nn.init.ones_(model.bias)
print("output:", model(torch.ones(1, 2)).tolist())
distributed.destroy_process_group()
