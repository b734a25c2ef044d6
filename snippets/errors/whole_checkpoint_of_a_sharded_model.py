# needs torch >= 2.6
from torch import distributed, nn
from torch.distributed.checkpoint.state_dict import (
    StateDictOptions,
    get_model_state_dict,
)
from torch.distributed.fsdp import fully_shard

distributed.init_process_group(
    "gloo", store=distributed.HashStore(), rank=0, world_size=1
)
model = fully_shard(nn.Linear(2, 2))
options = StateDictOptions(full_state_dict=True)
checkpoint = get_model_state_dict(model, options=options)
print("checkpoint:", type(checkpoint["weight"]).__name__)
print(nn.Linear(2, 2).load_state_dict(checkpoint))
distributed.destroy_process_group()
