import torch
from torch import nn
from torch.optim.swa_utils import AveragedModel

average = AveragedModel(nn.ReLU())
for _ in range(2):
    average.update_parameters(nn.ReLU())
print(average(torch.ones(1)))
