import torch
from torch import nn
from torch.optim.swa_utils import AveragedModel, update_bn


def show(how, norm):
    print(how)
    print("  weight:", norm.weight.item())
    print("  running_mean:", norm.running_mean.item())
    print("  batches:", norm.num_batches_tracked.item())


for use_buffers in [False, True]:
    model = nn.BatchNorm1d(1)
    average = AveragedModel(model, use_buffers=use_buffers)
    average.update_parameters(model)
    with torch.no_grad():
        model.weight.fill_(3)
        model.running_mean.fill_(3)
        model.num_batches_tracked.fill_(5)
    average.update_parameters(model)
    show(f"use_buffers={use_buffers}:", average.module)

update_bn([torch.tensor([[2.0], [6.0]])], average)
show("after update_bn:", average.module)
