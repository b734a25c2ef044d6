import torch
from torch import nn


def build():
    return nn.BatchNorm1d(1)


module = build()
with torch.inference_mode():
    module(torch.ones(2, 1))
module(torch.ones(2, 1))
print("batches:", module.num_batches_tracked.item())
print("inference tensor:", module.running_mean.is_inference())
