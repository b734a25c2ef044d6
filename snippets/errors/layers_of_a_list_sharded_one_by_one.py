# needs torch >= 2.6
import torch
from torch import distributed, nn
from torch.distributed.fsdp import fully_shard


class Stack(nn.Module):
    def __init__(self):
        super().__init__()
        layers = [nn.Linear(2, 3), nn.Linear(3, 1)]
        self.layers = nn.ModuleList(layers)

    def forward(self, x):
        for layer in self.layers:
            x = layer(x)
        return x


distributed.init_process_group(
    "gloo", store=distributed.HashStore(), rank=0, world_size=1
)
model = Stack()
for layer in model.layers:
    fully_shard(layer)
fully_shard(model)
print("output:", model(torch.ones(1, 2)).shape)
print("layers:", [type(layer).__name__ for layer in model.layers])
print({type(p).__name__ for p in model.layers.parameters()})
distributed.destroy_process_group()
