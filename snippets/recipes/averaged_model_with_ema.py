# needs torch >= 2.1
import torch
from torch import nn
from torch.optim.swa_utils import AveragedModel, get_ema_multi_avg_fn

model = nn.BatchNorm1d(1)
average = AveragedModel(model, multi_avg_fn=get_ema_multi_avg_fn(0.9))
norm = average.module
print("training:", norm.training, "grad:", norm.weight.requires_grad)
average.eval().requires_grad_(False)
print("training:", norm.training, "grad:", norm.weight.requires_grad)

for step in [1, 2, 3]:
    with torch.no_grad():
        model.weight.fill_(10 * step)
        model.running_mean.fill_(step)
    average.update_parameters(model)
    weight = round(norm.weight.item(), 2)
    mean = norm.running_mean.item()
    print(f"step {step}: weight {weight}, running_mean {mean}")
print("keys:", list(average.state_dict())[:3])
