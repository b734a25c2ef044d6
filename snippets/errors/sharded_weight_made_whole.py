# needs torch >= 2.6
import torch
from torch import distributed, nn
from torch.distributed.fsdp import fully_shard

distributed.init_process_group(
    "gloo", store=distributed.HashStore(), rank=0, world_size=1
)
model = fully_shard(nn.Linear(2, 2))
start = torch.zeros(2, 2)
penalty = (model.weight.full_tensor() - start).square().sum()
penalty.backward()
print("gradient:", type(model.weight.grad).__name__)
distributed.destroy_process_group()
