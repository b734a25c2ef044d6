# needs torch >= 2.6
from torch import distributed, nn
from torch.distributed.checkpoint.state_dict import (
    StateDictOptions,
    set_model_state_dict,
)
from torch.distributed.fsdp import fully_shard

distributed.init_process_group(
    "gloo", store=distributed.HashStore(), rank=0, world_size=1
)
checkpoint = nn.Linear(2, 2).state_dict()
model = fully_shard(nn.Linear(2, 2))
options = StateDictOptions(full_state_dict=True)
print(set_model_state_dict(model, checkpoint, options=options))
print("model:", type(model.weight).__name__)
print("checkpoint:", type(checkpoint["weight"]).__name__)
distributed.destroy_process_group()
