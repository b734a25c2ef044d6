# needs torch >= 2.13
import torch
from torch import nn
from torch.optim.lr_scheduler import LambdaLR, LinearLR, StepLR

for how in [
    lambda optimizer: StepLR(optimizer, step_size=1, gamma=0.5),
    lambda optimizer: LinearLR(optimizer, 0.5, total_iters=1),
    lambda optimizer: LambdaLR(optimizer, lambda epoch: 0.5**epoch),
]:
    body, head = nn.Linear(2, 2), nn.Linear(2, 1)
    optimizer = torch.optim.SGD(body.parameters(), lr=0.4)
    scheduler = how(optimizer)
    group = {"params": head.parameters(), "lr": 0.8}
    optimizer.add_param_group(group)
    optimizer.step()
    print(type(scheduler).__name__)
    scheduler.step()
    print("lr:", [g["lr"] for g in optimizer.param_groups])
