# needs torch >= 2.9
import torch
from torch import distributed, nn
from torch.distributed.fsdp import MixedPrecisionPolicy, fully_shard


class Scale(nn.Linear):
    def __init__(self):
        super().__init__(2, 2)
        self.register_buffer("scale", torch.ones(2))

    def forward(self, x):
        print("in forward:", x.dtype, self.weight.dtype)
        x = super().forward(x)
        print("times the buffer:", (x * self.scale).dtype)
        return x * self.scale.to(x.dtype)


distributed.init_process_group(
    "gloo", store=distributed.HashStore(), rank=0, world_size=1
)
policy = MixedPrecisionPolicy(param_dtype=torch.bfloat16)
model = fully_shard(Scale(), mp_policy=policy)
print("weight and buffer:", model.weight.dtype, model.scale.dtype)
print("output:", model(torch.ones(1, 2)).dtype)
distributed.destroy_process_group()
