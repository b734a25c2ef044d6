import torch
from torch import distributed, nn
from torch.nn.parallel import DistributedDataParallel


class Classifier(nn.Module):
    def __init__(self):
        super().__init__()
        self.linear = nn.Linear(2, 1)
        self.scale = nn.Parameter(torch.ones(1))

    def forward(self, x):
        return self.linear(x)


distributed.init_process_group(
    "gloo", store=distributed.HashStore(), rank=0, world_size=1
)
model = DistributedDataParallel(
    Classifier(), find_unused_parameters=True
)
loss = model(torch.ones(1, 2)).sum() * model.module.scale
try:
    loss.backward()
except RuntimeError as error:
    print(error)
distributed.destroy_process_group()
