import torch
from model import Model, value
from rows import row
from torch import nn
from torch.optim.swa_utils import AveragedModel


def average(model):
    models = [model, Model(model.way, 3.0)]
    for each in models:
        each.another = nn.Parameter(torch.ones(2))
    averaged = AveragedModel(model, use_buffers=True)
    for each in models:
        averaged.update_parameters(each)
    return value(averaged.module)


row(average, tensor_only=True)
