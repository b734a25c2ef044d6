# needs torch >= 2.6
import torch
from torch import distributed, nn
from torch.distributed.fsdp import fully_shard


class Tied(nn.Module):
    def __init__(self):
        super().__init__()
        self.words = nn.Embedding(4, 2)

    def forward(self, x):
        return self.words(x) @ self.words.weight.T


distributed.init_process_group(
    "gloo", store=distributed.HashStore(), rank=0, world_size=1
)
model = Tied()
fully_shard(model)
print("output:", model(torch.tensor([1])).shape)
distributed.destroy_process_group()
