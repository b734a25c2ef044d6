# needs torch >= 2.5
import torch
from torch import nn


def synchronized(model, device):
    model.to(device)
    if device.type == "cpu":
        return model
    return nn.SyncBatchNorm.convert_sync_batchnorm(model)


def build():
    return nn.Sequential(nn.Linear(2, 2), nn.BatchNorm1d(2)).eval()


for device in [torch.device("cpu"), torch.device("meta")]:
    model = synchronized(build(), device)
    print(f"{device}:", type(model[1]).__name__)

old = build()
keys, norm = list(old.state_dict()), old[1]
optimizer = torch.optim.SGD(old.parameters(), lr=0.1)
held = optimizer.param_groups[0]["params"]

new = nn.SyncBatchNorm.convert_sync_batchnorm(old)
print("same model:", new is old)
print("same keys:", list(new.state_dict()) == keys)
print("same weight:", new[1].weight is norm.weight)
print("same running_mean:", new[1].running_mean is norm.running_mean)
print("same in the optimizer:", new[1].weight is held[2])
print("training:", new[1].training)
