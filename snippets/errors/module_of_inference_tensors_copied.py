import copy

import torch
from torch import nn


def build():
    return nn.BatchNorm1d(1)


with torch.inference_mode():
    module = build()
module = copy.deepcopy(module)
module(torch.ones(2, 1))
print("inference tensor:", module.running_mean.is_inference())
