import copy

import torch
from torch import nn


def shared():
    table = torch.zeros(1)
    module = nn.Sequential(nn.Module(), nn.Module())
    for child in module:
        child.register_buffer("table", table)
    return module


def show(how, module):
    module[0].table.add_(1)
    print(f"{how}: {module[1].table.item()}")


show("as built", shared())
show("deepcopy", copy.deepcopy(shared()))
show("float()", shared().float())
show("double()", shared().double())
