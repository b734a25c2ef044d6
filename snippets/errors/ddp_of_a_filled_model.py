import torch
from torch import distributed, nn
from torch.nn.parallel import DistributedDataParallel

distributed.init_process_group(
    "gloo", store=distributed.HashStore(), rank=0, world_size=1
)
backbone = nn.Linear(2, 2, device="meta")
model = nn.Sequential(backbone, nn.Linear(2, 1))
backbone.load_state_dict(
    {"weight": torch.eye(2), "bias": torch.zeros(2)}, assign=True
)
model = DistributedDataParallel(model)
print({p.device for p in model.parameters()})
distributed.destroy_process_group()
