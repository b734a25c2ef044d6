# needs torch >= 2.9
import torch
from torch import distributed, nn
from torch.distributed.fsdp import fully_shard

distributed.init_process_group(
    "gloo", store=distributed.HashStore(), rank=0, world_size=1
)
model = nn.Linear(1, 1)
before = torch.optim.SGD(model.parameters(), lr=0.1)
fully_shard(model)
after = torch.optim.SGD(model.parameters(), lr=0.1)
for name, optimizer in ("before", before), ("after", after):
    old = model.weight.full_tensor().clone()
    model(torch.ones(1, 1)).sum().backward()
    optimizer.step()
    new = model.weight.full_tensor()
    print(f"built {name}: weight changed", not new.equal(old))
distributed.destroy_process_group()
