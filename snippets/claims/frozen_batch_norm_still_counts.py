import torch
from torch import nn

x = torch.tensor([[2.0], [6.0]])


def show(how, module):
    module(x)
    mean = module.running_mean.item()
    print(f"{how}: mean {mean}, batches {module.num_batches_tracked}")


def make():
    return nn.BatchNorm1d(1, momentum=0.5)


show("trained", make())
show("requires_grad_(False)", make().requires_grad_(False))
with torch.no_grad():
    show("no_grad", make())
show("eval()", make().eval())
