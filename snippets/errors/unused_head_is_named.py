import torch
from torch import distributed, nn
from torch.nn.parallel import DistributedDataParallel


class TwoHeads(nn.Module):
    def __init__(self):
        super().__init__()
        self.main = nn.Linear(2, 1)
        self.extra = nn.Linear(2, 1)

    def forward(self, x):
        return self.main(x)


distributed.set_debug_level(distributed.DebugLevel.INFO)
distributed.init_process_group(
    "gloo", store=distributed.HashStore(), rank=0, world_size=1
)
model = DistributedDataParallel(TwoHeads())
model(torch.ones(1, 2)).sum().backward()
try:
    model(torch.ones(1, 2))
except RuntimeError as error:
    for line in str(error).splitlines():
        if line.startswith("Parameters"):
            print(line)
distributed.destroy_process_group()
