# needs torch >= 2.6
import copy

from torch import distributed, nn
from torch.distributed.fsdp import fully_shard

distributed.init_process_group(
    "gloo", store=distributed.HashStore(), rank=0, world_size=1
)
model = nn.Linear(2, 2)
average = fully_shard(copy.deepcopy(model))
model = fully_shard(model)
print("model:", type(model.weight).__name__)
print("average:", type(average.weight).__name__)
print("the same:", average.weight is model.weight)
distributed.destroy_process_group()
