# needs torch >= 2.6
from torch import distributed, nn
from torch.distributed.fsdp import fully_shard


class Stack(nn.Module):
    def __init__(self):
        super().__init__()
        layers = [nn.Linear(2, 2), nn.Linear(2, 2)]
        self.layers = nn.ModuleList(layers)

    def forward(self, x):
        for layer in self.layers:
            x = layer(x)
        return x


distributed.init_process_group(
    "gloo", store=distributed.HashStore(), rank=0, world_size=1
)
model = Stack()
try:
    fully_shard(model.layers)
except ValueError as error:
    print(error)
distributed.destroy_process_group()
