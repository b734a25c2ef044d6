# needs torch >= 2.6
from torch import distributed, nn
from torch.distributed.fsdp import fully_shard

distributed.init_process_group(
    "gloo", store=distributed.HashStore(), rank=0, world_size=1
)
model = fully_shard(nn.Linear(2, 2, bias=False))
checkpoint = model.state_dict()
try:
    nn.Linear(2, 2, bias=False).load_state_dict(checkpoint)
except RuntimeError as error:
    print(error)
distributed.destroy_process_group()
