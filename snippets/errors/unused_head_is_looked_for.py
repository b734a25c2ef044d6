import torch
from torch import distributed, nn
from torch.nn.parallel import DistributedDataParallel


class TwoHeads(nn.Module):
    def __init__(self):
        super().__init__()
        self.main = nn.Linear(2, 1)
        self.extra = nn.Linear(2, 1)

    def forward(self, x, extra):
        return self.extra(x) if extra else self.main(x)


distributed.init_process_group(
    "gloo", store=distributed.HashStore(), rank=0, world_size=1
)
model = DistributedDataParallel(
    TwoHeads(), find_unused_parameters=True
)
for extra in (False, True):
    model(torch.ones(1, 2), extra).sum().backward()
print("main:", model.module.main.weight.grad)
print("extra:", model.module.extra.weight.grad)
distributed.destroy_process_group()
