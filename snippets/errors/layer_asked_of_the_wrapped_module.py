from torch import distributed, nn
from torch.nn.parallel import DistributedDataParallel


class Classifier(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc = nn.Linear(2, 1)


distributed.init_process_group(
    "gloo", store=distributed.HashStore(), rank=0, world_size=1
)
model = DistributedDataParallel(Classifier())
print(model.module.fc.weight.shape)
distributed.destroy_process_group()
