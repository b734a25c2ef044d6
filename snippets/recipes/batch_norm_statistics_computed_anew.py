# needs torch >= 2.1
import torch
from torch import nn
from torch.optim.swa_utils import update_bn

batches = [
    torch.tensor([[0.0], [2.0]]),
    torch.tensor([[4.0], [10.0]]),
]


def show(how, norm):
    print(f"{how}: {norm.running_mean.item():.2f}")


for momentum in [0.1, None]:
    norm = nn.BatchNorm1d(1, momentum=momentum)
    for batch in batches:
        norm(batch)
    show(f"momentum={momentum}", norm)

norm = nn.BatchNorm1d(1).eval()
update_bn(batches, norm)
show("update_bn", norm)
print("momentum:", norm.momentum, "training:", norm.training)

norm.reset_running_stats()
show("reset_running_stats()", norm)
