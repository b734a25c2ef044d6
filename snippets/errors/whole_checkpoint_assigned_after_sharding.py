# needs torch >= 2.6
from torch import distributed, nn
from torch.distributed.fsdp import fully_shard

distributed.init_process_group(
    "gloo", store=distributed.HashStore(), rank=0, world_size=1
)
checkpoint = nn.Linear(2, 2).state_dict()
model = fully_shard(nn.Linear(2, 2))
try:
    model.load_state_dict(checkpoint, assign=True)
except AttributeError as error:
    print(error)
distributed.destroy_process_group()
