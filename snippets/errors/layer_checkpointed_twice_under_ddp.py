import torch
from torch import distributed, nn
from torch.nn.parallel import DistributedDataParallel
from torch.utils.checkpoint import checkpoint


class Repeated(nn.Module):
    def __init__(self, times, reentrant):
        super().__init__()
        self.first = nn.Linear(2, 2)
        self.layer = nn.Linear(2, 2)
        self.times = times
        self.how = {"use_reentrant": reentrant}

    def forward(self, x):
        x = self.first(x)
        for _ in range(self.times):
            x = checkpoint(self.layer, x, **self.how)
        return x


distributed.init_process_group(
    "gloo", store=distributed.HashStore(), rank=0, world_size=1
)
cases = (2, True, False), (1, True, True), (2, False, False)
for times, reentrant, find in cases:
    model = DistributedDataParallel(
        Repeated(times, reentrant), find_unused_parameters=find
    )
    print(f"{times=}, {reentrant=}, {find=}:", end=" ")
    try:
        model(torch.ones(1, 2)).sum().backward()
        print("no error")
    except RuntimeError as error:
        print(str(error).partition(". ")[0])
distributed.destroy_process_group()
