# needs torch >= 2.6
import torch
from torch import distributed, nn
from torch.distributed.fsdp import (
    fully_shard,
    register_fsdp_forward_method,
)


class Encoder(nn.Module):
    def __init__(self):
        super().__init__()
        self.linear = nn.Linear(2, 2)

    def encode(self, x):
        return self.linear(x)


distributed.init_process_group(
    "gloo", store=distributed.HashStore(), rank=0, world_size=1
)
model = fully_shard(Encoder())
try:
    model.encode(torch.ones(1, 2))
except RuntimeError as error:
    print("before:", str(error).partition(",")[0])
register_fsdp_forward_method(model, "encode")
print("after:", model.encode(torch.ones(1, 2)).shape)
distributed.destroy_process_group()
