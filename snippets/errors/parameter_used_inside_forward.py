import torch
from torch import distributed, nn
from torch.nn.parallel import DistributedDataParallel


class Classifier(nn.Module):
    def __init__(self):
        super().__init__()
        self.linear = nn.Linear(2, 1)
        self.scale = nn.Parameter(torch.ones(1))

    def forward(self, x):
        return self.linear(x) * self.scale


distributed.init_process_group(
    "gloo", store=distributed.HashStore(), rank=0, world_size=1
)
model = DistributedDataParallel(Classifier())
loss = model(torch.ones(1, 2)).sum()
loss.backward()
print("scale has a gradient:", model.module.scale.grad.shape)
distributed.destroy_process_group()
