# needs torch >= 2.9
from torch import distributed, nn
from torch.distributed.fsdp import fully_shard

distributed.init_process_group(
    "gloo", store=distributed.HashStore(), rank=0, world_size=1
)
model = nn.Linear(2, 2)
model.register_buffer("average", model.weight.detach().clone())
fully_shard(model)
try:
    model.average.lerp_(model.weight.detach(), 0.1)
except RuntimeError as error:
    print(error)
model.average = model.weight.detach().clone()
model.average.lerp_(model.weight.detach(), 0.1)
print("buffer:", type(model.average).__name__)
print("state_dict:", list(model.state_dict()))
distributed.destroy_process_group()
