# needs torch >= 2.6
import copy

from torch import distributed, nn
from torch.distributed.fsdp import fully_shard

distributed.init_process_group(
    "gloo", store=distributed.HashStore(), rank=0, world_size=1
)
model = fully_shard(nn.Linear(2, 2))
try:
    average = copy.deepcopy(model)
except AssertionError as error:
    print(error)
distributed.destroy_process_group()
